import type { ReviewMark } from '../reviewing/review-marks.ts';

/** Formats of files that carry a bundle. */
export type IssuedFormat = 'pdf' | 'docx';

/** The part of a Word file that headers and footers are. */
export const headsPart = 'headers and footers';

/** Which objects of a PDF refer to which. */
export const linksPart = 'which of its parts belong together';

/** Words of a file that stand together: a paragraph, a note, a cell, a line of a header. */
export interface Passage {
  readonly words: string;
  /** `text`, `notes`, `headers and footers`; a PDF knows pages instead. */
  readonly part: string;
  /** Counts from 1; in a PDF. */
  readonly page?: number;
}

/** What of a file is compared by digests, since it says no words. */
export type Matter = 'pictures' | 'drawing' | 'fonts';

/** What of a file is read out, followed or listed, and stands on no page. */
export const detailKinds = [
  'spoken',
  'description',
  'link',
  'outline',
  'title',
  'author',
  'subject',
  'keywords',
  'language',
] as const;
export type DetailKind = (typeof detailKinds)[number];

/** One of these, in words: what a screen reader says, where a link leads, who the file names as its author. */
export interface Detail {
  readonly what: DetailKind;
  readonly words: string;
  /** Counts from 1; in a PDF, where it belongs to a page. */
  readonly page?: number;
}

/** All that a file has of one use, as in `the styles`. */
export interface IssuedPart {
  readonly name: string;
  /** Of what it holds, however it is packed and numbered. */
  readonly digest: string;
}

/** What those who worked on a Word file put into it, apart from the rest. */
export interface IssuedReview {
  readonly comments: number;
  readonly changes: number;
  /** The comments, then the changes, each up to a limit. */
  readonly marks: readonly ReviewMark[];
  /** All parts without comments, and with changes accepted. */
  readonly rest: readonly IssuedPart[];
  /** What its readers see who reject all changes; absent where there are none. */
  readonly rejected?: readonly Passage[];
}

/** A PDF or Word file as it was found, taken apart; foreign data. */
export interface IssuedFile {
  readonly format: IssuedFormat;
  /** The JSON text of the bundle that it carries, as it stands in the file; absent: it carries none. */
  readonly bundle?: string;
  /** What its readers see, in the order of the file. */
  readonly passages: readonly Passage[];
  /** Words that are in it and that no reader sees. */
  readonly hidden: readonly string[];
  /** In the order of the file. */
  readonly details: readonly Detail[];
  /** What acts or fetches when the file is opened, as words after “holds”: `macros`. */
  readonly active: readonly string[];
  /** All that it consists of; nothing where it could not be told apart. */
  readonly parts: readonly IssuedPart[];
  /** In a Word file: comments and tracked changes, and its parts as they are without them. */
  readonly review?: IssuedReview;
  /** Digests, in order; absent where that part of the file could not be read. */
  readonly matter: Readonly<Partial<Record<Matter, readonly string[]>>>;
}

/** The bundle of a file alone, for whoever need not know what its pages show. */
export type IssuedBundle = Pick<IssuedFile, 'format' | 'bundle'>;

/** The most bytes a file may have that is unpacked or verified. */
export const longestIssued = 64 * 1024 * 1024;
