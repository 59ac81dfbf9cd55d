import type { Severity } from '../outcome.ts';
import type { CheckMaterial } from './check-material.ts';
import type { Hit } from './hit.ts';
import type { Passage } from './passage.ts';

/** What all rules say of themselves. */
export interface RuleHead {
  /** Kebab-case, unique, and kept for good: settings and waivers name it. */
  readonly id: string;
  /** What it looks for, in a few plain words: `A quotation that its source does not hold`. */
  readonly title: string;
  /** Why it matters, with the standard it comes from, as a sentence. */
  readonly reason: string;
  /** How much its findings weigh where nobody has set it otherwise. */
  readonly severity: Severity;
  /** Primary language subtags of the prose it can read; absent: every language. */
  readonly languages?: readonly string[];
}

/** A rule on the facts and sources of a briefing; it is asked again only when one of them has changed. */
export interface FactRule extends RuleHead {
  readonly on: 'facts';
  readonly check: (material: CheckMaterial) => readonly Hit[];
}

/** A rule on one passage of prose; it is asked again only when the passage or the facts have changed. */
export interface PassageRule extends RuleHead {
  readonly on: 'passage';
  readonly check: (passage: Passage, material: CheckMaterial) => readonly Hit[];
}

/** A rule on the document as a whole; it is asked at every keystroke and has to be quick. */
export interface DocumentRule extends RuleHead {
  readonly on: 'document';
  readonly check: (checked: CheckedDocument) => readonly Hit[];
}

/** A rule on what facts say and on what prose says alike, such as a quotation in either. */
export interface FactAndPassageRule extends RuleHead {
  readonly on: 'facts-and-passages';
  readonly checkFacts: FactRule['check'];
  readonly checkPassage: PassageRule['check'];
}

/** A document with its passages, and what it was made from. */
export interface CheckedDocument {
  readonly material: CheckMaterial;
  readonly passages: readonly Passage[];
}

/** One thing that is looked for in a briefing. */
export type Rule = FactRule | PassageRule | FactAndPassageRule | DocumentRule;
