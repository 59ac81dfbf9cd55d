import { expect, test } from 'vitest';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { all, exactTextOf } from '../../../word-lint/word-package.ts';
import { text } from '../sample-inline.ts';
import { documentOf, paragraph, wordOf } from './word-of.ts';

/** The first paragraph with a `+` for every hyphen at which a line may not end. */
async function shown(...content: readonly Inline[]): Promise<string> {
  const file = await wordOf(documentOf([paragraph(...content)]));
  const body = all(file, 'word/document.xml', 'p').find((each) => exactTextOf(each).includes('x '));
  return exactTextOf(body ?? expect.fail())
    .slice(2)
    .replaceAll('\u2011', '+');
}

test.each([
  ['the mayor of al-Rutbah, Nouri al-Maliki', 'the mayor of al+Rutbah, Nouri al+Maliki'],
  ['Ash-Shaddadi and Deir ez-Zor', 'Ash+Shaddadi and Deir ez+Zor'],
  ['SHA-256, S-400 and 2026-02-28', 'SHA+256, S+400 and 2026+02+28'],
  ['a well-known half-brother', 'a well-known half-brother'],
  ['{al-Qaim}', '{al+Qaim}'],
  ['see https://example.org/al-qaim-2026', 'see https://example.org/al-qaim-2026'],
  ['news.example.org/2026-02/al-qaim', 'news.example.org/2026-02/al-qaim'],
  ['العراق al-Rutbah', 'العراق al+Rutbah'],
])('lines end at hyphens only where they may: %s', async (words, held) => {
  expect(await shown(text(`x ${words}`))).toBe(held);
});

test('code keeps its own hyphens and spaces, to be copied', async () => {
  expect(await shown(text('x '), { kind: 'code', value: 'SHA-256 of 5 km' })).toBe('SHA-256 of 5 km');
});
