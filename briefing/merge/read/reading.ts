import type { Token } from 'marked';
import type { Block, Origin } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Finding } from '../../outcome.ts';
import type { Placed } from './place.ts';
import type { ReadOptions } from './read-options.ts';

/** A finding without its place, which the reading knows. */
export type Remark = Omit<Finding, 'place'>;

/** One text being read, and what reading its parts needs of one another. */
export interface Reading {
  readonly options: ReadOptions;
  /** The slot whose prose it is; absent for the template. */
  readonly slot?: string;
  blocks(placed: readonly Placed[]): readonly Block[];
  inlines(tokens: readonly Token[], line: number): readonly Inline[];
  /** Inlines of Markdown that the lexer took for plain words, such as a title. */
  words(markdown: string, line: number): readonly Inline[];
  /** The blocks of a slot's prose. */
  prose(slot: string, line: number): readonly Block[];
  /** An id made of words, unique in the document. */
  id(words: string): string;
  /** Where a block on a line was written. */
  origin(line: number): Origin;
  report(remark: Remark, line: number): void;
}
