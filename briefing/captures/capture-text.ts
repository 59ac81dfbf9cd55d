import type { HiddenReason } from './hidden-reason.ts';
import type { CaptureFormat } from './media-type.ts';

/**
 * What a capture says, as text that nothing can run in. Offsets are UTF-16 units of `text`, which is in NFC and holds no
 * private-use, control or direction-turning characters.
 *
 * A letter whose shape is another letter's (a font of a PDF that lies about its letters) cannot be told here: who quotes
 * from a PDF compares with the page.
 */
export interface CaptureText {
  readonly format: CaptureFormat;
  /** What the document calls itself. */
  readonly title?: string;
  /**
   * All paragraphs with one line feed between two. Inside a paragraph a line feed is a line break of the source, a tab
   * parts the cells of a row, and a soft hyphen stands where a word was parted at the end of a line.
   */
  readonly text: string;
  /** In order; none is empty. */
  readonly paragraphs: readonly CaptureParagraph[];
  /** What is there and a reader cannot see, in order. */
  readonly hidden: readonly HiddenPassage[];
  /** How many pages a PDF has. */
  readonly pages?: number;
}

/** A paragraph, a heading, an item of a list or a row of a table. */
export interface CaptureParagraph {
  readonly start: number;
  readonly end: number;
  /** Counts from 1 what a reader sees; not there where all of it is hidden. */
  readonly number?: number;
  /** Counts from 1, in a PDF. */
  readonly page?: number;
  readonly heading?: true;
}

/** A passage that is in the bytes and that a reader of the page cannot see. */
export interface HiddenPassage {
  readonly start: number;
  readonly end: number;
  readonly reason: HiddenReason;
}
