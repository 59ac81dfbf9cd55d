import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { derived, plainOf, wordsOf } from '../values/plain.ts';
import type { AuthorFilter, AuthorFilters } from './author-filter.ts';
import { callLibrary } from './text-filters.ts';

/** Filters on bare numbers. Quantities are refused: their qualifier would be lost. */
export const numberFilters: AuthorFilters = {
  plus: numbers('plus', [1, 1], 'adds'),
  minus: numbers('minus', [1, 1], 'takes away'),
  times: numbers('times', [1, 1], 'multiplies'),
  divided_by: numbers('divided_by', [1, 1], 'divides'),
  modulo: numbers('modulo', [1, 1], 'what is left after dividing'),
  round: numbers('round', [0, 1], 'rounds, to so many decimals'),
  abs: numbers('abs', [0, 0], 'without the sign'),
  at_least: numbers('at_least', [1, 1], 'no less than'),
  at_most: numbers('at_most', [1, 1], 'no more than'),
};

function numbers(name: string, takes: AuthorFilter['takes'], about: string): AuthorFilter {
  return {
    takes,
    about,
    apply: (given, data, call) => {
      const result = callLibrary(
        name,
        call,
        given.map((value) => numberOf(value, data, name)),
      );
      if (typeof result === 'number' && Number.isFinite(result)) return derived(result, given);
      throw new LiquidProblem('no-number', `The filter “${name}” comes to no number here.`);
    },
  };
}

function numberOf(value: unknown, data: MergeData, filter: string): number {
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
