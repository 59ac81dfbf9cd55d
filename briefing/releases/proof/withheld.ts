import type { Fact } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';

/** What a copy must not show, and what it shows. */
export interface Withheld {
  /** Above the level of the copy. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Prose that was left out, waivers, the desk’s own notes: all that is no field of a fact or source. */
  readonly texts: readonly string[];
  /** Names of one thing in one list each; a withheld name brings the others of its list along. */
  readonly aliases?: readonly (readonly string[])[];
  readonly released: Released;
}

/** What is in a copy. What is withheld and stands here too cannot be proven absent, and is reported as such. */
export interface Released {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /**
   * Words that people wrote for it: title, prose that stays, the template’s own words, labels. Never what a merge made of
   * them: a leak in it would excuse itself.
   */
  readonly texts: readonly string[];
  /** What each file certainly shows: its title, sentences of its document. A search that misses them is blind. */
  readonly controls: readonly string[];
}
