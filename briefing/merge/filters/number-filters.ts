import { LiquidProblem } from '../liquid-problem.ts';
import { derived } from '../values/plain.ts';
import type { AuthorFilter, AuthorFilters } from './author-filter.ts';
import { numberOf } from './number-of.ts';
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
