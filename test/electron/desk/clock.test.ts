import { afterEach, expect, test, vi } from 'vitest';
import { now, today } from '../../../electron/desk/clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('SOURCE_DATE_EPOCH in seconds sets the time', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1772539200');
  expect(now()).toBe('2026-03-03T12:00:00.000Z');
  expect(today()).toBe('2026-03-03');
});

test.each(['', 'soon', '-1', '0x10', '1e20', '99999999999999999999'])(
  'a SOURCE_DATE_EPOCH of “%s” is no time, so the computer’s clock counts',
  (epoch) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(Number(today().slice(0, 4))).toBeGreaterThan(2025);
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  },
);
