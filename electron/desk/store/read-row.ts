import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { restoring } from './database-trouble.ts';
import type { RowCheck } from './row-checks.ts';

/** Reads the JSON of a row and checks it; a row that was not written by Attaché is refused with its noun. */
export function readRow<T>(json: unknown, noun: string, check: RowCheck<T>): Outcome<T> {
  const value = check(parseJson(json));
  if (value !== undefined) return done(value);
  return refused('bad-input', `The desk holds a ${noun} that is damaged, so it was not used. ${restoring}`);
}

/** The value of a JSON text, or undefined for what is none. */
export function parseJson(json: unknown): unknown {
  if (typeof json !== 'string') return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
