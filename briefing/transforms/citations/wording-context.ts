import type { Inline } from '../../document/inline.ts';
import type { MarkingScheme } from '../../document/marking.ts';
import type { NoteMatter } from './route.ts';

/** What a way of wording must know of the document. */
export interface WordingContext {
  /** Labels of the sources by id; absent where the document has no Sources section. */
  readonly labels?: ReadonlyMap<string, string>;
  /** BCP 47 */
  readonly language: string;
  /** IANA name; times are printed in it. */
  readonly timeZone: string;
  readonly markings: MarkingScheme;
}

/** A way of wording notes. Notes are given to it once each, in the order of their numbers, for it remembers what it has said. */
export interface NoteWording {
  /** The whole note, with remarks and grade. */
  word(matter: NoteMatter, number: number): readonly Inline[];
}
