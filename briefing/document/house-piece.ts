import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** A piece of a house file's text after merging. */
export type HousePiece =
  /** A stretch of its XML, by its number. */
  | { readonly kind: 'chunk'; readonly chunk: number }
  /** Words where a placeholder stood, set as it was. */
  | { readonly kind: 'words'; readonly format: number; readonly content: readonly Inline[] }
  /** A note of the house's own, by its id there. */
  | { readonly kind: 'note'; readonly note: number }
  /** The marking, or to whom it may go: known when the document is composed. */
  | { readonly kind: 'marking' | 'limit'; readonly format: number }
  /** Prose or a list of facts. */
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** The text of the briefing. */
  | { readonly kind: 'body' };

/** A part of a house file, filled. */
export interface FilledStory {
  readonly name: string;
  readonly pieces: readonly HousePiece[];
}
