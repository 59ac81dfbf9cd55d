import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
afterAll(folder.dispose);

const head = '---\ntitle: Note\nlanguage: en\n---\n\n';
const facts = JSON.stringify([{ id: 'W1', kind: 'warning', statement: 'The road is closed.' }]);

/** Exports one fact through a template and gives how it ended. */
function exportWith(body: string): { code: number | null; said: string } {
  const file = join(folder.path, 'note.md');
  writeFileSync(file, body);
  return attache(['export', '--facts', '-', '--template', file, '--to', join(folder.path, 'to'), '--md'], {
    input: facts,
  });
}

const nested = '{% if true %}'.repeat(9000) + 'x' + '{% endif %}'.repeat(9000);
const loop =
  '{% for a in (1..9000) %}{% for b in (1..9000) %}{% for c in (1..9000) %}{% endfor %}{% endfor %}{% endfor %}';

describe('a template that cannot be merged is bad input, with its line', () => {
  test.each([
    ['an endless loop', head + loop, /line \d+|longer/],
    ['a giant range', `${head}{% for i in (1..1000000000) %}x{% endfor %}`, /line \d+|longer|memory/],
    ['deep nesting', head + nested, /deep|100/],
    ['a missing end tag', `${head}{% if facts.size > 0 %}x`, /line 6.*if/s],
    ['an unknown filter', `${head}{{ facts.W1 | citee }}`, /line 6, column \d+.*“citee”.*“cite”/s],
    ['an unknown tag', `${head}{% solt "x" %}`, /line 6.*solt/s],
    ['an unknown field', `${head}{{ facts.W1.statment }}`, /line 6.*statment.*statement/s],
    ['an unknown fact', `${head}{{ facts.W2.statement }}`, /line 6.*W2/s],
    ['a file it would read', `${head}{% include "desk.db" %}`, /line 6.*include/s],
    ['a page style that is not there', '---\ntitle: Note\nstyle: atache\n---\n', /“atache”.*“attache”/],
    ['no front matter', 'Just words.', /three hyphens/],
    ['broken front matter', '---\ntitle: [\n---\n', /line \d+/],
  ])('%s', (_, body, sentence) => {
    const { code, said } = exportWith(body);
    expect({ code, said }).toEqual({ code: 3, said: expect.stringMatching(sentence) as string });
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('a template cannot reach prototypes', () => {
    for (const path of ['__proto__', 'constructor', 'constructor.constructor', 'toString', 'valueOf']) {
      const { code, said } = exportWith(`${head}[{{ facts.W1.${path} }}]`);
      expect({ path, code }).toEqual({ path, code: 3 });
      expect(said).not.toMatch(/native code|function/i);
    }
  });
});
