import { expect } from 'vitest';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';

/** The value of an outcome that must have worked. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.message}`);
  return outcome.value;
}

/** The failure of an outcome that must have been refused. */
export function failureOf(outcome: Outcome<unknown>): Failure {
  if (outcome.ok) throw new Error('This should have been refused.');
  expect(outcome.failure.message).toMatch(/\.$/);
  return outcome.failure;
}
