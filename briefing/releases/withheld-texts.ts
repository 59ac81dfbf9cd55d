import type { Waiver } from '../drafts/waiver.ts';
import { folded } from '../text/folded.ts';
import type { ProseChange } from './prose/cut-prose.ts';

/** Words that are no field of a fact or source and that the readers of a release may not see. */
export interface WithheldText {
  readonly text: string;
  /** What it is, as a user knows it: `a passage left out`. */
  readonly name: string;
  /** Where it stands in the draft. */
  readonly slot?: string;
}

/** What a release leaves out besides facts and sources. */
export interface LeftOut {
  readonly changes: readonly (ProseChange & { readonly slot: string })[];
  /** Words of released facts that only withheld sources hold. */
  readonly quotations: readonly string[];
  readonly waivers: readonly Waiver[];
  /** Prose as it goes out. */
  readonly slots: Readonly<Record<string, string>>;
}

/** A waiver that says what the released prose says tells its readers nothing. */
export function withheldTexts({ changes, quotations, waivers, slots }: LeftOut): readonly WithheldText[] {
  const said = new Set(Object.values(slots).flatMap(runsIn));
  const passages = changes.flatMap(({ was, now, slot }) =>
    now === undefined ? [{ text: plainProse(was), name: 'a passage left out', slot }] : [],
  );
  const notes = waivers
    .flatMap(({ message, reason }) => [message, reason])
    .filter((text) => !runsIn(text).some((run) => said.has(run)));
  return [
    ...passages,
    ...quotations.map((text) => ({ text, name: 'a quotation from a withheld source' })),
    ...notes.map((text) => ({ text, name: 'a waiver' })),
  ];
}

/** So many words in a row are no chance. */
const runLength = 5;

function runsIn(text: string): readonly string[] {
  const words = folded(plainProse(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** The words of prose, without citations and values. */
function plainProse(prose: string): string {
  return prose
    .replaceAll(/\^?\[[^[\]]*\]|\{\{(?:(?!\{\{|\}\})[^])*\}\}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
