import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publisherTrouble } from '../../../build/publisher-trouble.ts';
import { packageRoot } from '../../../electron/desk/package-root.ts';

const named = { author: 'Levant Desk <desk@ministry.gov>', homepage: 'https://www.ministry.gov/attache' };

describe('whoever publishes the packages', () => {
  it('has to be named with addresses of their own', () => {
    expect(publisherTrouble(named)).toBeUndefined();
    for (const wrong of [
      {},
      { ...named, homepage: undefined },
      { ...named, author: 'Levant Desk' },
      { ...named, author: 'The authors <attache@example.org>' },
      { ...named, homepage: 'https://attache.example.org' },
      { ...named, homepage: 'http://www.ministry.gov' },
    ])
      expect(publisherTrouble(wrong), JSON.stringify(wrong)).toMatch(/^No packages were made: set “author”/u);
  });

  it('is not made up in what packages are made from', () => {
    const root = packageRoot();
    expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).not.toMatch(
      /example\.|author:|homepage:|maintainer:/u,
    );
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(scripts['package']).toMatch(/^node build\/check-publisher\.ts && /u);
  });
});
