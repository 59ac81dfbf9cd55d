import { escapesRead } from './escapes-read.ts';
import { FigureSearch } from './figure-search.ts';
import type { NeedleState, Needles, WithheldThing } from './needle.ts';
import type { Unprovable } from './proof-result.ts';
import type { TextPiece } from './text-piece.ts';
import { WordSearch } from './word-search.ts';

const tag = /<\/?[a-z][^<>]{0,1000}>/giu;

/** Hears of each withheld thing in a piece. */
export type ThingFound = (found: ThingInPiece) => void;

/** A withheld thing in a piece. */
export interface ThingInPiece {
  /** The same for the same words. */
  readonly needle: number;
  readonly what: WithheldThing;
  readonly form: string;
  /** True where it is a word of everyday language. */
  readonly isCommon: boolean;
}

/** All that is withheld, ready to be searched for in texts; what is also released is taken out. */
export class ProofSearch {
  readonly #needles: Needles;
  readonly #words: WordSearch;
  readonly #figures: FigureSearch;

  constructor(needles: Needles, released: readonly string[]) {
    this.#needles = needles;
    this.#words = new WordSearch(needles.words);
    this.#figures = new FigureSearch(needles.figures);
    for (const text of released) {
      this.#words.dropWhatIsIn(text);
      this.#figures.dropWhatIsIn(text);
    }
  }

  /** Searches a piece as it stands, with its escapes read (entities, `\u`, `%XX`, octal numbers), and without tags. */
  search(piece: TextPiece, found: ThingFound): void {
    this.#searchText(piece, found);
    const read = escapesRead(piece.text);
    if (read !== undefined)
      this.#searchText({ ...piece, text: read, form: joinForms(piece.form, 'escaped') }, found);
    const bare = (read ?? piece.text).replaceAll(tag, '');
    if (bare.length < (read ?? piece.text).length)
      this.#searchText({ ...piece, text: bare, form: joinForms(piece.form, 'between tags') }, found);
  }

  /** What cannot be proven absent. */
  unprovable(): readonly Unprovable[] {
    const words = this.#words.states();
    return [
      ...this.#needles.tooShort.map((what) => ({ what, reason: 'too short' }) as const),
      ...this.#needles.words.flatMap(({ what, isDigest }, at) =>
        isDigest === true ? [] : unprovableAs(what, words[at]),
      ),
      ...this.#needles.figures.flatMap(({ what }, at) => unprovableAs(what, this.#figures.stateOf(at))),
    ];
  }

  #searchText({ text, reading, form }: TextPiece, found: ThingFound): void {
    this.#words.search(text, reading, (needle, how) => {
      const one = this.#needles.words[needle];
      if (one === undefined) return;
      found({ needle, what: one.what, form: joinForms(form, how), isCommon: one.isCommon === true });
    });
    if (reading !== 'text' && reading !== 'shown') return;
    this.#figures.search(text, (needle, how) => {
      const what = this.#needles.figures[needle]?.what;
      if (what !== undefined) found({ needle, what, form: joinForms(form, how), isCommon: false });
    });
  }
}

/** `base64` and `backwards` as `base64, backwards`. */
export function joinForms(outer: string, inner: string): string {
  if (outer === '') return inner;
  return inner === '' || inner === 'as written' ? outer : `${outer}, ${inner}`;
}

function unprovableAs(what: WithheldThing, state: NeedleState | undefined): readonly Unprovable[] {
  return state === undefined || state === 'searched' ? [] : [{ what, reason: state }];
}
