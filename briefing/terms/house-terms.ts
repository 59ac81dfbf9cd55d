import type { SourceType } from '../sources/source.ts';

/**
 * What facts, sources and judgements hold in English words of fixed lists, in the words of a language. A term that is not among
 * them, such as one of a kind of the desk’s own, is printed as it is.
 */
export interface HouseTerms {
  readonly sourceTypes: Readonly<Record<SourceType, string>>;
  /** Terms of the scales that come with the house, in small letters. */
  readonly likelihood: Words;
  /** What a fact is by now: `current`, `superseded`, `withdrawn`. */
  readonly statuses: Words;
  /** The kinds that come with the house, as a heading over their facts names them. */
  readonly kinds: Words;
  /** Choices of the details of those kinds, by kind and field: `transfer.movement`. */
  readonly details: Readonly<Record<string, Words>>;
}

/** Words of a language by the English ones. */
export type Words = Readonly<Record<string, string>>;
