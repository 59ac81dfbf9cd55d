import type { QuotationInContext } from '../captures/quotation-in-context.ts';

/** What became of looking for a quotation in the captures of its source. */
export type EvidenceState =
  | 'found'
  | 'not-found'
  /** The source has no capture to look in. */
  | 'no-capture'
  /** There are no words to look for. */
  | 'no-quotation'
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
  /** Web address of the source. */
  readonly address?: string;
  /** Why a capture could not be read, as a sentence. */
  readonly trouble?: string;
}
