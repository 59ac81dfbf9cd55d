/** Formats of files that carry a bundle. */
export type IssuedFormat = 'pdf' | 'docx';

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

/** A PDF or Word file as it was found, taken apart; foreign data. */
export interface IssuedFile {
  readonly format: IssuedFormat;
  /** The JSON text of the bundle that it carries, as it stands in the file; absent: it carries none. */
  readonly bundle?: string;
  /** What its readers see, in the order of the file. */
  readonly passages: readonly Passage[];
  /** Words that are in it and that no reader sees. */
  readonly hidden: readonly string[];
  /** Digests, in order; absent where that part of the file could not be read. */
  readonly matter: Readonly<Partial<Record<Matter, readonly string[]>>>;
}

/** The most bytes a file may have that is unpacked or verified. */
export const longestIssued = 64 * 1024 * 1024;
