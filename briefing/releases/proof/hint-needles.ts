import type { Fact } from '../../facts/fact.ts';
import type { WithheldThing } from './needle.ts';
import type { NeedleList } from './needle-list.ts';
import type { Withheld } from './withheld.ts';

/** What is not withheld itself and gives it away: totals that count it in, “3 of 5”, markings that only it has. */
export function hintNeedles({ facts, sources, released }: Withheld, list: NeedleList): void {
  totalNeedles([...released.facts, ...facts], released.facts, list);
  countNeedles('facts', released.facts.length, facts.length, list);
  countNeedles('sources', released.sources.length, sources.length, list);
  const shown = new Set([...released.facts, ...released.sources].map(({ marking }) => marking));
  const above = new Set([...facts, ...sources].map(({ marking }) => marking)).difference(shown);
  for (const marking of above) list.addWords({ kind: 'hint', id: 'marking', field: 'marking' }, marking);
}

/** A total less its parts is the part that is missing. */
function totalNeedles(all: readonly Fact[], released: readonly Fact[], list: NeedleList): void {
  const shown = totals(released);
  for (const [key, { sum, unit }] of totals(all)) {
    const what: WithheldThing = { kind: 'hint', id: 'total', field: key };
    if (sum !== shown.get(key)?.sum) list.addFigure(what, sum, unit);
  }
}

interface Total {
  readonly sum: number;
  readonly unit: string;
}

/** Sums of the main figures by unit, of all facts and by kind. A ceiling counts nobody. */
function totals(facts: readonly Fact[]): ReadonlyMap<string, Total> {
  const sums = new Map<string, Total>();
  for (const { kind, quantities } of facts) {
    const [main] = quantities;
    if (main?.unit === undefined || main.qualifier === 'up to') continue;
    for (const key of [main.unit, `${main.unit}, ${kind}`])
      sums.set(key, { sum: (sums.get(key)?.sum ?? 0) + main.value, unit: main.unit });
  }
  return sums;
}

function countNeedles(noun: string, shown: number, withheld: number, list: NeedleList): void {
  if (withheld === 0) return;
  const what: WithheldThing = { kind: 'hint', id: 'count', field: noun };
  for (const words of ['of', 'of the', 'out of'])
    list.addWords(what, `${shown} ${words} ${shown + withheld} ${noun}`);
}
