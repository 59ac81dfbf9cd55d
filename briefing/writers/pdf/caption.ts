import type { Inline } from '../../document/inline.ts';
import { styledText } from './nodes.ts';
import type { PdfNode } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';

/** What a caption is made of. */
export interface Captioned {
  /** `Table` or `Figure`, in the document's language. */
  readonly label: string;
  readonly number?: number;
  readonly caption?: readonly Inline[];
}

/** The caption above a table or figure, `Table 1. What has been counted`, bound to what it names. */
export function captionNodes(
  writing: PdfWriting,
  { label, number, caption = [] }: Captioned,
): readonly PdfNode[] {
  const words = writing.runs(caption, 'caption');
  if (number === undefined && words.length === 0) return [];
  const numbered = number === undefined ? [] : [{ text: `${label}\u00a0${number}. ` }];
  const text = styledText(writing.style, 'caption', [...numbered, ...words], { role: 'caption' });
  return [{ ...text, keepWithNext: true }];
}

/** The small note under a table or figure. */
export function captionNote(writing: PdfWriting, note: readonly Inline[] | undefined): readonly PdfNode[] {
  if (note === undefined || note.length === 0) return [];
  return [styledText(writing.style, 'captionNote', writing.runs(note, 'captionNote'))];
}
