import type { FilterImplOptions } from 'liquidjs';
import { LiquidProblem } from '../liquid-problem.ts';
import { dataOf } from '../merge-context.ts';
import type { MergeData } from '../merge-data.ts';

/** What the engine hands to a filter besides its values. */
export type FilterCall = ThisParameterType<Extract<FilterImplOptions, (...given: never[]) => unknown>>;

/** A filter for template authors. */
export interface AuthorFilter {
  /** Fewest and most values after the colon. */
  readonly takes: readonly [number, number];
  /** One line for the author reference. */
  readonly about: string;
  /** `given[0]` is what stands before the bar. Values know their facts, and so must the result. */
  readonly apply: (given: readonly unknown[], data: MergeData, call: FilterCall) => unknown;
}

/** Filters by the names that templates call them by. */
export type AuthorFilters = Readonly<Record<string, AuthorFilter>>;

/** The filter as the engine calls it: it refuses wrong numbers of values, and says where in the template a problem is. */
export function handlerOf(filter: AuthorFilter): FilterImplOptions {
  return function handle(this: FilterCall, ...given: unknown[]): unknown {
    this.context.memoryLimit.use(1);
    try {
      return filter.apply(given, dataOf(this.context), this);
    } catch (error) {
      if (error instanceof LiquidProblem) error.at ??= this.token;
      throw error;
    }
  };
}

/** What is wrong with the number of values a filter is given in a template; undefined where nothing is. */
export function countProblem(name: string, filter: AuthorFilter, given: number): string | undefined {
  const [least, most] = filter.takes;
  if (given >= least && given <= most) return undefined;
  if (most === 0) return `The filter “${name}” takes no values after it.`;
  const range =
    least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  return `The filter “${name}” takes ${range} ${most === 1 ? 'value' : 'values'} after a colon, and ${given} are given.`;
}
