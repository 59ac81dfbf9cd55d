/** What a needle was made of; it names the thing and never holds its words. */
export interface WithheldThing {
  /** `hint`: what is not withheld itself and lets readers work it out, such as a total. */
  readonly kind: 'fact' | 'source' | 'text' | 'hint';
  /** Of the fact or source; of a text its place in the list, counted from 1. */
  readonly id: string;
  /** `statement`, `quotation`, `speaker` and so on. */
  readonly field: string;
}

/** Words to be searched for. */
export interface WordNeedle {
  readonly what: WithheldThing;
  readonly text: string;
  /** True for a digest, which nobody writes backwards. */
  readonly isDigest?: boolean;
  /**
   * True for words of everyday language, such as tags and details may be: what readers see may hold them, and so may other
   * parts of a file that repeat what readers see.
   */
  readonly isCommon?: boolean;
}

/** A number to be searched for. */
export interface FigureNeedle {
  readonly what: WithheldThing;
  readonly value: number;
  /** What is counted. */
  readonly unit?: string;
}

/** All that is searched for. */
export interface Needles {
  readonly words: readonly WordNeedle[];
  readonly figures: readonly FigureNeedle[];
  /** What is not worth a search. */
  readonly tooShort: readonly WithheldThing[];
}

/** What became of a needle: whether it is searched for, and if not, why. */
export type NeedleState = 'searched' | 'also released' | 'too short';
