import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallClock } from '../../../briefing/facts/wall-clock.ts';

const moment = Date.parse('2026-02-28T22:30:00Z');

test.each([
  ['UTC', '2026-02-28', '22:30', 'UTC'],
  ['Asia/Baghdad', '2026-03-01', '01:30', 'GMT+3'],
])('in %s it is %s, %s %s', (timeZone, day, time, zone) => {
  expect(wallClock(moment, timeZone)).toEqual({ day, time, zone });
});

test('in UTC it is what the zone of that name in the engine’s tables says', () => {
  const years = { min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      expect(wallClock(date.getTime(), 'UTC')).toEqual(wallClock(date.getTime(), 'Etc/UTC'));
    }),
  );
});
