import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { plainOf, wordsOf } from '../values/plain.ts';

/** The number that a filter was given; what is none is a problem, and so is a quantity, whose qualifier would be lost. */
export function numberOf(value: unknown, data: MergeData, filter: string): number {
  if (value instanceof Entry && value.as(data.kinds.quantity) !== undefined) {
    throw new LiquidProblem(
      'bare-quantity',
      `The filter “${filter}” would lose the qualifier of “${wordsOf(value)}”. Use total or less, or its bare number with .value.`,
    );
  }
  const plain = plainOf(value);
  const number = typeof plain === 'string' && plain.trim() !== '' ? Number(plain) : plain;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new LiquidProblem(
    'no-number',
    `The filter “${filter}” needs a number, and “${shortened(wordsOf(value))}” is none.`,
  );
}
