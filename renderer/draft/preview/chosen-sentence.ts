import type { ProsePlace } from '../draft-state.ts';

/** The sentence of the preview that was pressed or gone to. */
export interface ChosenSentence {
  readonly text: string;
  /** Facts of the draft that are behind it. */
  readonly facts: readonly string[];
  /** Absent for words that the template wrote. */
  readonly place?: ProsePlace;
}
