import { expect, test } from 'vitest';
import type { Finding } from '../../../briefing/outcome.ts';
import { keyedFindings } from '../../../renderer/findings/keyed-findings.ts';

const finding = (message: string, line: number): Finding => ({
  rule: 'hedge',
  severity: 'warning',
  message,
  place: { slot: 'text', line },
});

test('findings keep their keys while others come and go, and those that are alike are told apart', () => {
  const [one, two, three] = [finding('Say who.', 1), finding('Say who.', 2), finding('Say when.', 2)];
  const keys = keyedFindings([one, two, two, three]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keyedFindings([two, two]).map(({ key }) => key)).toEqual(keys.slice(1, 3));
  expect(keyedFindings([three, one]).map(({ key }) => key)).toEqual([keys[3], keys[0]]);
});
