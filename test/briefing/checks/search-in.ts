import type { CaptureSearch } from '../../../briefing/captures/capture-search.ts';
import { lookUpFigure } from '../../../briefing/captures/look-up-figure.ts';
import { lookUpQuotation, type SearchedCapture } from '../../../briefing/captures/look-up-quotation.ts';
import { captureIndexOf } from '../../../briefing/captures/search/capture-index.ts';
import { captureOf } from '../captures/capture-of.ts';

/** A capture as a case gives it: text with paragraphs parted by line feeds, or text with a part that nobody sees. */
export type GivenCapture = string | { readonly text: string; readonly hidden: string };

/** Looks for words in texts, which are the captures of the sources they are named by. `unread` is still being read. */
export function searchIn(texts: Readonly<Record<string, GivenCapture>>): CaptureSearch {
  const captures = new Map(Object.entries(texts).map(([id, given]) => [id, capturesOf(id, given)]));
  const unread = { state: 'unread' } as const;
  return {
    version: 1,
    quotation: (source, quotation) =>
      texts[source] === 'unread' ? unread : lookUpQuotation(captures.get(source) ?? [], quotation),
    figure: (source, value) =>
      texts[source] === 'unread' ? unread : lookUpFigure(captures.get(source) ?? [], value),
  };
}

function capturesOf(id: string, given: GivenCapture): readonly SearchedCapture[] {
  const { text, hidden } = typeof given === 'string' ? { text: given, hidden: undefined } : given;
  const paragraphs = text.split('\n').map((paragraph) => [{ text: paragraph }]);
  const unseen = hidden === undefined ? [] : [[{ text: hidden, hidden: 'not-displayed' } as const]];
  return [{ sha256: id, index: captureIndexOf(captureOf(...paragraphs, ...unseen)) }];
}
