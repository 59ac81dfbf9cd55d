import type { TextQuoteSelector } from '../captures/capture-search.ts';
import type { QuotationInContext } from '../captures/quotation-in-context.ts';
import type { WordDifference } from '../captures/search/align-words.ts';

/** What became of looking for a quotation in the captures of its source. */
export type EvidenceState =
  | 'found'
  /** The capture has other words; never a pass. */
  | 'near'
  | 'not-found'
  /** The source has no capture to look in. */
  | 'no-capture'
  /** There are no words to look for. */
  | 'no-quotation'
  /** What the captures hold is in another script, so the quotation is a translation. */
  | 'translated'
  /** The captures are pictures, or letters that nobody could decode. */
  | 'no-text'
  /** A capture could not be read. */
  | 'unreadable';

/** A piece of evidence held against the captures of its source. */
export interface EvidenceCheck {
  readonly state: EvidenceState;
  /** The capture in which it was found, or the newest one that was looked in. */
  readonly capture?: string;
  /** ISO 8601 day or instant at which that capture was read. */
  readonly read?: string;
  readonly found?: QuotationInContext;
  /** `para. 3`, `p. 4` */
  readonly locator?: string;
  /** Where it stands in the capture’s text, in UTF-16 units. */
  readonly at?: { readonly start: number; readonly end: number };
  /** The place as the W3C’s Web Annotation anchors it, on normalised text. */
  readonly selector?: TextQuoteSelector;
  /** Of near words: which are others. */
  readonly differences?: readonly WordDifference[];
  /** Web address of the source. */
  readonly address?: string;
  /** Why a capture could not be read, as a sentence. */
  readonly trouble?: string;
}
