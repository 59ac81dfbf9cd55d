import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

describe('an address', () => {
  it('is given to the browser by https, and by nothing else', async () => {
    expect(await sample.ask('links:open', { address: 'https://example.org/report?page=2' })).toBe(true);
    for (const address of [
      'http://example.org/',
      'mailto:desk@example.org',
      'file:///etc/passwd',
      'https:///x',
    ])
      expect((await sample.refusal('links:open', { address })).message, address).toContain('https://');
  });
});

describe('a copy of what a window holds', () => {
  it('is written as one Markdown file into a chosen folder, whether or not a desk is open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-copy-'));
    const { places } = sample.host.window('three');
    const kept = await sample.ask(
      'places:save-copy',
      {
        folder: places.give(folder).id,
        title: 'Transfers: week 3/2026',
        parts: [
          { name: 'answer', text: 'Words that must not be lost.\n' },
          { name: 'gaps', text: ' ' },
          { text: '---\ntitle: House\n---\n' },
        ],
      },
      'three',
    );
    expect(readdirSync(folder)).toEqual([kept.name]);
    expect(readFileSync(join(folder, kept.name), 'utf8')).toBe(
      '# answer\n\nWords that must not be lost.\n\n---\ntitle: House\n---\n',
    );
    rmSync(folder, { recursive: true });
  });

  it('goes into no folder that the window was not shown', async () => {
    const refusal = await sample.refusal('places:save-copy', { folder: '/etc', title: 'x', parts: [] });
    expect(refusal.message).toContain('Choose it again.');
  });
});
