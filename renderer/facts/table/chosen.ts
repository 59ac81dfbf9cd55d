import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import type { FactTableQuery } from '../../../briefing/facts/fact-table.ts';

/** The facts that are chosen in the table: some by name, or all that it shows but a few. */
export type Chosen =
  | { readonly all: false; readonly ids: ReadonlySet<string> }
  | { readonly all: true; readonly except: ReadonlySet<string> };

/** Nothing chosen. */
export const noneChosen: Chosen = { all: false, ids: new Set() };

/** Everything that the table shows. */
export const allChosen: Chosen = { all: true, except: new Set() };

/** These facts and no others. */
export function chosenAre(ids: Iterable<string>): Chosen {
  return { all: false, ids: new Set(ids) };
}

/** Whether a fact is among the chosen ones. */
export function isChosen(chosen: Chosen, id: string): boolean {
  return chosen.all ? !chosen.except.has(id) : chosen.ids.has(id);
}

/** How many are chosen of as many as the table shows. */
export function countChosen(chosen: Chosen, total: number): number {
  return chosen.all ? Math.max(0, total - chosen.except.size) : chosen.ids.size;
}

/** The chosen ones with one more, or without it where it was chosen. */
export function toggled(chosen: Chosen, id: string): Chosen {
  if (chosen.all) return { all: true, except: flipped(chosen.except, id) };
  return { all: false, ids: flipped(chosen.ids, id) };
}

/** As the machine is told. */
export function toChoice(chosen: Chosen, query: FactTableQuery): FactChoice {
  return chosen.all ? { query, except: [...chosen.except] } : { ids: [...chosen.ids] };
}

/** The one fact that is chosen where it is one; of all that is shown it is the one at the cursor. */
export function onlyChosen(
  choice: FactChoice,
  count: number,
  atCursor: string | undefined,
): string | undefined {
  if (count !== 1) return undefined;
  return 'ids' in choice ? choice.ids[0] : atCursor;
}

function flipped(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
