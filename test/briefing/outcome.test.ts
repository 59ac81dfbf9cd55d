import { expect, test } from 'vitest';
import { afterFindings, done, refused, withFindings, type Finding } from '../../briefing/outcome.ts';

const finding = (message: string): Finding => ({ rule: 'a-rule', severity: 'warning', message });
const told = (each: Finding): Finding => ({ ...each, place: { briefing: 'B1' } });
const [first, second] = [finding('First.'), finding('Second.')];

test('what was found on the way is told first, whether the work was done or refused', () => {
  expect(afterFindings([first], done(1, [second]))).toEqual(done(1, [first, second]));
  expect(afterFindings([first], refused('findings', 'No.', [second]))).toEqual(
    refused('findings', 'No.', [first, second]),
  );
});

test('findings are told in another way, whether the work was done or refused', () => {
  expect(withFindings(done(1, [first]), told)).toEqual(done(1, [told(first)]));
  expect(withFindings(refused('bug', 'No.', [first]), told)).toEqual(refused('bug', 'No.', [told(first)]));
});
