import type { Inline } from '../../document/inline.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Child } from './markup.ts';

/** What a caption is made of. */
export interface Captioned {
  /** `Table` or `Figure`, in the document's language. */
  readonly label: string;
  readonly number?: number;
  readonly caption?: readonly Inline[];
}

/** The caption of a table or figure, `Table 1. What has been counted`. */
export function caption(
  name: string,
  writing: HtmlWriting,
  { label, number, caption: words = [] }: Captioned,
): Child {
  if (number === undefined && words.length === 0) return undefined;
  const numbered = number === undefined ? undefined : `${label}\u00a0${number}. `;
  return element(name, {}, numbered, writing.inlines(words));
}

/** The small note under a table or figure. */
export function captionNote(writing: HtmlWriting, note: readonly Inline[] = []): Child {
  return note.length === 0 ? undefined : element('p', { class: 'caption-note' }, writing.inlines(note));
}
