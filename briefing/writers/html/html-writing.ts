import type { Block, Origin } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Labels } from '../../document/labels.ts';
import type { PageStyle } from '../../style/page-style.ts';
import type { Attributes, Markup } from './markup.ts';

/** One document being written: the style, the writers' words, and how to write what stands inside a block. */
export interface HtmlWriting {
  readonly style: PageStyle;
  readonly labels: Labels;
  readonly direction: 'ltr' | 'rtl';
  inlines(content: readonly Inline[]): Markup;
  blocks(blocks: readonly Block[]): Markup;
  /** Ids of the marks written so far that lead to a note. */
  marksOf(note: string): readonly string[];
}

/** `data-from="answer:3"`: slot and line a block was written on, `:3` for a line of the template. */
export function originOf({ from }: { readonly from?: Origin }): Attributes {
  return { 'data-from': from && `${from.slot ?? ''}:${from.line}` };
}
