import type { Inline } from '../../document/inline.ts';
import { rankOf } from '../../document/marking.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { Source, SourceType } from '../../sources/source.ts';
import { join, referenceTo, text } from '../inline-text.ts';
import type { NoteMemory } from './note-memory.ts';
import { issuerOf, namesIssuer, nounOf, quotedTitle } from './source-names.ts';
import type { WordingContext } from './wording-context.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { HouseWords } from '../words/house-words.ts';
import { fillPattern, filled } from '../../text/fill-pattern.ts';

/** Types whose date belongs to their name: `statement of 21 January 2026`. */
const spoken: ReadonlySet<SourceType> = new Set<SourceType>(['statement', 'speech', 'interview']);

/** How the house's notes name a source, in full where it is new and short afterwards. */
export class AttacheSources {
  readonly #context: WordingContext;
  readonly #memory: NoteMemory;
  readonly #words: HouseWords;

  constructor(context: WordingContext, memory: NoteMemory) {
    this.#context = context;
    this.#words = houseWordsIn(context.language);
    this.#memory = memory;
  }

  /** Issuer, title, type, date and label: `“[Title]”, news article, February 2026 [S1]`. */
  full(source: Source): readonly Inline[] {
    const issuer =
      namesIssuer(source) || source.title === undefined ? issuerOf(source, this.#words) : undefined;
    const author = source.originator === undefined ? undefined : source.author;
    const title = source.title === undefined ? undefined : quotedTitle(source.title, source, this.#words);
    const named = [issuer, author, title, ...this.#typeAndDate(source)];
    return [text(commas(named, this.#words)), ...this.label(source)];
  }

  /** The outlet that passed something on: `The Arab Weekly, February 2026 [S3]`, without the date where it was named before. */
  reporter(source: Source, isNew: boolean): readonly Inline[] {
    if (!isNew) return [text(issuerOf(source, this.#words)), ...this.label(source, false)];
    const title = source.title === undefined ? undefined : quotedTitle(source.title, source, this.#words);
    return [
      text(commas([issuerOf(source, this.#words), title, this.dateOf(source)], this.#words)),
      ...this.label(source),
    ];
  }

  /** A source that was named before: `S1`, `S6 (note 11)`, without labels `the article (note 1)`. */
  again(source: Source, note: number, direct: boolean): readonly Inline[] {
    const label = this.#context.labels?.get(source.id);
    const introduction = this.#memory.introductionOf(source.id);
    const named =
      label === undefined ? text(nounOf(source, this.#words)) : referenceTo(`source-${label}`, label);
    if (introduction === undefined || introduction.note === note) return [named];
    if (label !== undefined && !(direct && introduction.direct)) return [named];
    return [named, ...seeNote(introduction.note, this.#words)];
  }

  /** ` [S3]`, with the marking where it is not the widest one; nothing where there are no labels. */
  label(source: Source, withMarking = true): readonly Inline[] {
    const label = this.#context.labels?.get(source.id);
    if (label === undefined) return [];
    const marked = withMarking && rankOf(this.#context.markings, source.marking) !== 0;
    const end = marked ? `${this.#words.comma}${source.marking}]` : ']';
    return [text(' ['), referenceTo(`source-${label}`, label), text(end)];
  }

  /** The date of publication as a sentence needs it. */
  dateOf(source: Source): string | undefined {
    return source.published === undefined
      ? undefined
      : formatDate(source.published, this.#context.language, 'long');
  }

  #typeAndDate(source: Source): readonly (string | undefined)[] {
    const date = this.dateOf(source);
    const type = this.#words.sourceTypes[source.type];
    if (!namesIssuer(source) && source.title === undefined) return [];
    if (source.type === 'person') return [date];
    if (source.title === undefined && spoken.has(source.type) && source.published?.precision === 'day') {
      return [fillPattern(this.#words.spokenOn, { type, date: date ?? '' })];
    }
    return [type, date];
  }
}

/** ` (note 2)`, leading there. */
export function seeNote(note: number, words: HouseWords): readonly Inline[] {
  return [text(' ('), referenceTo(`note-${note}`, filled(words.noteNumber, `${note}`)), text(')')];
}

/** Pieces of a name with commas between them; what is not known is left out. */
export function commas(pieces: readonly (string | undefined)[], { comma }: HouseWords): string {
  return pieces.filter((piece) => piece !== undefined).join(comma);
}

/** Content with a place after it: `S1, para. 7`. */
export function withPlace(
  content: readonly Inline[],
  place: string,
  { comma }: HouseWords,
): readonly Inline[] {
  return place === '' ? content : join([content, [text(place)]], comma);
}
