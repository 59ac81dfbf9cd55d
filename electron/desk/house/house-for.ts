import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import { mergeSelected } from '../export/compose-briefing.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { composeHouse, type HouseDocument } from './compose-house.ts';

/** The Word document of a briefing in the house file that its template or its desk asks for; undefined where none does. */
export async function houseFor(
  selected: SelectedInputs,
  { house: name, document }: StyledDocument,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readHouse' | 'mergeHouse'>,
): Promise<Outcome<HouseDocument | undefined>> {
  if (name === undefined || name === 'none') return done(undefined);
  const made = await mergeSelected(selected, parsers);
  if (!made.ok) return made;
  const { request, composing } = made.value;
  return composeHouse(
    { name, desk: selected.inputs.desk, merge: request, composing, meta: document.meta },
    parsers,
  );
}
