import type { Fact } from '../../facts/fact.ts';
import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { listOf, plainOf, wordsOf } from '../values/plain.ts';

/** A fact with the value that stands for it in the template. */
export interface FactItem {
  readonly entry: Entry<Fact>;
  readonly fact: Fact;
}

/** The facts of a list, or of one fact; anything else is refused. */
export function factsIn(value: unknown, data: MergeData): readonly FactItem[] {
  const items = value instanceof Entry ? [value] : listOf(value);
  return items.filter((item) => plainOf(item) !== null).map((item) => factItem(item, data));
}

function factItem(item: unknown, data: MergeData): FactItem {
  const fact = item instanceof Entry ? item.as(data.kinds.fact) : undefined;
  if (fact !== undefined) return { entry: item as Entry<Fact>, fact };
  throw new LiquidProblem('no-fact', `Facts are needed here, and “${shortened(wordsOf(item))}” is none.`);
}
