import type { Block, Origin } from '../document/block.ts';
import type { Stretch } from '../style/sentences.ts';

/** What a passage is in its document. */
export type PassageRole =
  | 'heading'
  | 'text'
  /** The answer of the bottom line. */
  | 'bottom-line'
  /** The claim of a judgement, or a box of its own for one. */
  | 'judgement'
  /** What a judgement rests on. */
  | 'basis'
  /** Words of another. */
  | 'quotation'
  /** A view of another, told by the desk. */
  | 'reported-view'
  | 'comment'
  | 'cell'
  | 'caption';

/** A run of text in a document: a paragraph, a heading, a cell, with its sentences. */
export interface Passage {
  readonly role: PassageRole;
  /** The words without marks of notes. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where it was written. */
  readonly from?: Origin;
  /** True in the bottom line and in what it rests on: its answer, and the judgements. */
  readonly isKey: boolean;
  /** The kind of the block it stands in. */
  readonly block: Block['kind'];
  /** Of words of another: ids of the facts and sources in the line that says whose they are. */
  readonly attributed?: readonly string[];
}

/** A sentence of a passage; offsets are in UTF-16 units of the passage’s text. */
export interface Sentence extends Stretch {
  readonly text: string;
  /** Ids of the facts and sources whose values stand in it. */
  readonly values: readonly string[];
  /** Ids of the facts and sources that are cited in it. */
  readonly cited: readonly string[];
  /** True where a note stands in it, be it one in the analyst’s own words. */
  readonly hasNote: boolean;
  /** Stretches of the passage’s text that were printed from facts. */
  readonly printed: readonly Stretch[];
}
