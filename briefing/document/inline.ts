/** A run of text inside a block. Every text knows the facts it was merged from. */
export type Inline =
  Text | Strong | Emphasis | Code | Link | Reference | LineBreak | Citation | NoteReference | Grade | Portion;

/** Words as they stand. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  /** Ids of the facts and sources the words came from; absent where the template or the analyst wrote them. */
  readonly facts?: readonly string[];
  /** BCP 47, where the words are in another language than the document. */
  readonly language?: string;
  /** The way the words run whatever stands around them. */
  readonly direction?: 'ltr' | 'rtl';
}

/** Words that weigh more, printed in bold. */
export interface Strong {
  readonly kind: 'strong';
  readonly content: readonly Inline[];
}

/** Words that are stressed, printed in italics. */
export interface Emphasis {
  readonly kind: 'emphasis';
  readonly content: readonly Inline[];
}

/** Words in which every character counts: hashes, addresses, code. */
export interface Code {
  readonly kind: 'code';
  readonly value: string;
}

/** A link out of the document: http, https or mailto, never anything else. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly Inline[];
}

/** A link inside the document, to the `id` of a heading, note (`note-3`) or source (`source-S1`). */
export interface Reference {
  readonly kind: 'reference';
  readonly to: string;
  readonly content: readonly Inline[];
}

/** A line that ends before its paragraph does. */
export interface LineBreak {
  readonly kind: 'lineBreak';
}

/** What the writer of the text cites. The citations transform replaces it by a {@link NoteReference}. */
export interface Citation {
  readonly kind: 'citation';
  readonly targets: readonly CitationTarget[];
  /** True where the words of the note stand in the text itself, as in an annex. */
  readonly spelledOut?: true;
  /** Words of the analyst's own for the note; with no targets they are the whole note. */
  readonly remark?: readonly Inline[];
}

/** One fact or source that is cited. */
export interface CitationTarget {
  /** Id of a fact or of a source. */
  readonly id: string;
  /** Page, paragraph or time, as the analyst wrote it: `p. 4`, `paras 2 and 6`. */
  readonly locator?: string;
  /** Words before the target, by which it joins the note of the one before it: `the ceiling` in `[@T11; the ceiling: @T03]`. */
  readonly lead?: string;
}

/** The marks in the text that lead to notes, printed as `1, 2`. */
export interface NoteReference {
  readonly kind: 'noteReference';
  readonly marks: readonly NoteMark[];
}

/** A number in the text that leads to a note. */
export interface NoteMark {
  /** Id of the note, `note-3`. */
  readonly note: string;
  readonly number: number;
  /** Id of this mark, unique in the document: `mark-3`, `mark-3-2` for the second mark of note 3. */
  readonly id: string;
  /** True where the note is referred to for the first time: there the note is printed. */
  readonly first: boolean;
  /** Ids of the facts that are cited here, and of sources that are cited themselves; the note may stand for more. */
  readonly facts?: readonly string[];
}

/** A grade such as `C2`, set small beside a note or in a table. */
export interface Grade {
  readonly kind: 'grade';
  readonly value: string;
}

/** A portion mark before the first word of a paragraph; `label` holds no brackets. */
export interface Portion {
  readonly kind: 'portion';
  readonly label: string;
}
