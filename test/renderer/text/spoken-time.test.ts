import { expect, test } from 'vitest';
import { spokenTime } from '../../../renderer/text/spoken-time.ts';

const now = new Date('2026-02-17T14:32:00Z');

test.each([
  ['2026-02-17T09:05:00Z', '12:05'],
  ['2026-02-16T14:40:00Z', 'Yesterday, 17:40'],
  ['2026-02-16T21:30:00Z', '00:30'],
  ['2026-02-13T10:00:00Z', 'Friday'],
  ['2026-02-10T10:00:00Z', '10 February'],
  ['2025-12-31T10:00:00Z', '31 December 2025'],
  ['soon', 'soon'],
])('%s is spoken of as %s in Baghdad', (instant, words) => {
  expect(spokenTime(instant, now, 'Asia/Baghdad')).toBe(words);
});
