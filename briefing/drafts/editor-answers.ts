import type { LeftOutReason } from './select-facts.ts';

/** Something that can be put into prose: a fact, or a source. */
export type Suggestion = FactSuggestion | SourceSuggestion;

/** A fact that can be cited or printed. */
export interface FactSuggestion {
  readonly kind: 'fact';
  readonly id: string;
  /** At most 160 characters. */
  readonly statement: string;
  /** As printed: `B2`. */
  readonly grade?: string;
  /** The main figure as it would be printed: `up to 7,000`. */
  readonly quantity?: string;
  /** Why the briefing does not let it in; absent: it does. */
  readonly leftOut?: LeftOutReason;
}

/** A source that can be cited. */
export interface SourceSuggestion {
  readonly kind: 'source';
  readonly id: string;
  /** Its title, or who issued it. */
  readonly title: string;
  /** A letter from A to F. */
  readonly reliability?: string;
}

/** What an id in a citation stands for. */
export type CitedThing =
  | { readonly id: string; readonly kind: 'source' | 'unknown' }
  | { readonly id: string; readonly kind: 'fact'; readonly leftOut?: LeftOutReason };

/** What a value prints. */
export interface ValueReading {
  /** What stands between `{{` and `}}`. */
  readonly value: string;
  /** The words it prints; absent where it cannot be read. */
  readonly words?: string;
  /** Ids of the facts and sources the words come from. */
  readonly facts: readonly string[];
  /** Why it cannot be read, or what is amiss with it, as a sentence. */
  readonly trouble?: string;
}

/** The names that the values of a briefing can be made of. */
export interface ValueNames {
  readonly parameters: readonly { readonly name: string; readonly label: string }[];
  /** Fields of the briefing itself. */
  readonly briefing: readonly string[];
  readonly filters: readonly { readonly name: string; readonly about: string; readonly takes: boolean }[];
}
