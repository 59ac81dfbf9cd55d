import type { FactDate } from './fact-date.ts';
import type { Quantity } from './quantity.ts';

/** One statement in the desk's words, of a kind, with who said it and where it can be read. */
export interface Fact {
  readonly id: string;
  /** `transfer`, `warning`, `political`, or a kind the desk defined. */
  readonly kind: string;
  readonly statement: string;
  /** The first one is the fact's main figure. */
  readonly quantities: readonly Quantity[];
  readonly date?: FactDate;
  readonly places: readonly string[];
  readonly saidBy?: Speaker;
  /** Id of the source that reported what was said, where that is not the source the desk read. */
  readonly reportedBy?: string;
  /** Where the desk read it; the first one is cited first. */
  readonly evidence: readonly Evidence[];
  /** How credible the item is: 1 confirmed to 5 contradicted, 6 cannot be judged. */
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
  /** A label of the desk's marking scheme. */
  readonly marking: string;
  readonly status: 'current' | 'superseded' | 'withdrawn';
  readonly supersededBy?: string;
  /** ISO 8601 day since when the desk knows it. */
  readonly knownSince?: string;
  /** ISO 8601 day by when it is to be looked at again. */
  readonly reviewBy?: string;
  readonly tags: readonly string[];
  /** The kind's own fields. */
  readonly details: Readonly<Record<string, unknown>>;
  /** There when the fact is a view and not an observation. */
  readonly judgement?: FactJudgement;
  /** For readers, printed in the note: `The desk cannot judge the source’s access.` */
  readonly remark?: string;
  /** For the desk only, never printed. */
  readonly note?: string;
}

/** Who said something. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  /** The name used when the speaker is mentioned again: `Maan`. */
  readonly shortName?: string;
  /** When it was said, where that differs from the reporting source's date. */
  readonly on?: FactDate;
  /** True where the source does not name the speaker. */
  readonly unnamed?: boolean;
}

/** Where a fact can be read. */
export interface Evidence {
  /** Id of the source. */
  readonly source: string;
  /** `para. 11`, `p. 4`, `paras 2 and 6`, `00:14:20` */
  readonly locator?: string;
  /** The source's own words. */
  readonly quotation?: string;
  /** Where those words stand in a capture, from when they were found in it. */
  readonly anchor?: QuotationAnchor;
}

/** A place in the text of a capture: a TextQuoteSelector of the W3C's Web Annotation Data Model, on normalised text. */
export interface QuotationAnchor {
  /** SHA-256 of the capture. */
  readonly capture: string;
  /** The words as the capture has them. */
  readonly exact: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A view: how likely it is, and how sure of it whoever holds it is. */
export interface FactJudgement {
  /** Whose view it is: the desk's own, or the source's. */
  readonly by: 'desk' | 'source';
  readonly scale?: 'ICD 203' | 'PHIA';
  /** A term of the scale: `likely`. */
  readonly likelihood?: string;
  readonly confidence?: 'high' | 'moderate' | 'low';
  /** Why the confidence is what it is, as one or two sentences. */
  readonly basis?: string;
}
