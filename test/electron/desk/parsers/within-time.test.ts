import { expect, it } from 'vitest';
import { withinTime } from '../../../../electron/desk/parsers/within-time.ts';

it('work that is done in time answers what it answers, and throws what it throws', () => {
  expect(withinTime(() => 'done', 1000)).toBe('done');
  const error = new RangeError('too deep');
  expect(() =>
    withinTime(() => {
      throw error;
    }, 1000),
  ).toThrow(error);
});

it('a loop without end is ended, whatever it catches', () => {
  expect(() => withinTime(endless, 20)).toThrow('timed out');
});

function endless(): void {
  for (;;) {
    try {
      for (;;);
    } catch {
      continue;
    }
  }
}
