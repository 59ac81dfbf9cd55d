import { formatDate } from '../../facts/format-date.ts';
import { figureText, quantityText, type Figure } from '../../facts/settlement.ts';
import type { SourcesById } from '../../sources/origin.ts';
import { counted } from '../../text/counted.ts';
import { listed } from '../../text/listed.ts';
import { originName } from '../origins/origin-name.ts';
import type { Conflict } from './find-conflicts.ts';

/** A figure that another one contradicts. */
export interface ConflictFigure {
  readonly fact: string;
  /** `about 2,200 detainees, February 2026` */
  readonly figure: string;
  /** Who said it, or who issued what the desk read. */
  readonly name?: string;
}

const mostNamed = 4;
const keys = new WeakMap<Conflict, string>();
const kept = new WeakMap<Conflict, { readonly sources: SourcesById; readonly words: string }>();

/** The figures of a conflict as a message names them: `T02 (150 detainees, 21 January 2026, US Central Command) and T09 (…)`. */
export function conflictWords(conflict: Conflict, sources: SourcesById): string {
  const known = kept.get(conflict);
  if (known?.sources === sources) return known.words;
  const words = wordsOf(conflict, sources);
  kept.set(conflict, { sources, words });
  return words;
}

function wordsOf({ figures }: Conflict, sources: SourcesById): string {
  const named = figures.slice(0, mostNamed).map((figure) => figureWords(figure, sources));
  const left = figures.length - named.length;
  return listed(left > 0 ? [...named, counted(left, 'other fact')] : named);
}

/** What a waiver of a conflict holds on to: its facts and their figures. */
export function conflictKey(conflict: Conflict): string {
  const key =
    keys.get(conflict) ??
    conflict.figures.map((figure) => `${figure.fact.id}=${figureText(figure)}`).join(';');
  keys.set(conflict, key);
  return key;
}

/** What can be done about a conflict, as sentences. */
export const conflictAdvice =
  'Correct one of them, or settle it: prefer one, give a range, or state both, with the reason.';

/** A figure for the window. */
export function conflictFigure(figure: Figure, sources: SourcesById): ConflictFigure {
  const { fact } = figure;
  const name = originName(fact.id, fact, sources);
  return { fact: fact.id, figure: figureText(figure), ...(name === undefined ? {} : { name }) };
}

function figureWords({ fact, quantity }: Figure, sources: SourcesById): string {
  const date = fact.date === undefined ? [] : [formatDate(fact.date, 'en', 'long')];
  const name = originName(fact.id, fact, sources);
  const said = [quantityText(quantity, 'en'), ...date, ...(name === undefined ? [] : [name])];
  return `${fact.id} (${said.join(', ')})`;
}
