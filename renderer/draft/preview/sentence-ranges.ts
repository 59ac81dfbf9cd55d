import { sentencesOf } from '../../../briefing/style/sentences.ts';

/** A sentence as it stands in the preview. */
export interface PreviewSentence {
  /** The innermost block that knows where it was written, or the cell, item or paragraph it stands in. */
  readonly block: Element;
  /** Counted from 0 within its block. */
  readonly index: number;
  readonly text: string;
  readonly range: Range;
}

/** What holds running text. Tables and lists are gone through cell by cell and item by item. */
const holders = 'p, h1, h2, h3, h4, li, dt, dd, td, th, caption, figcaption, blockquote';

/** The holder of text around a place in the preview; what holds other holders is none. */
export function holderOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest(holders) ?? undefined;
  return holder?.querySelector(holders) === null ? holder : undefined;
}

/** All holders of text in an element, in reading order. */
export function holdersIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(holders)].filter((holder) => holder.querySelector(holders) === null);
}

/** The sentences of a holder. Marks of notes belong to the sentence before them, and are not among its words. */
export function sentencesIn(block: Element): readonly PreviewSentence[] {
  const pieces = textPieces(block);
  const text = pieces.map(({ node }) => node.data).join('');
  return sentencesOf(text).map(({ from, to }, index) => {
    const range = document.createRange();
    const end = from + text.slice(from, to).trimEnd().length;
    setStart(range, pieces, from);
    setEnd(range, pieces, end);
    return { block, index, text: text.slice(from, end), range };
  });
}

interface TextPiece {
  readonly node: Text;
  readonly from: number;
}

function textPieces(block: Element): readonly TextPiece[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.marks, .back') === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const pieces: TextPiece[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, from });
    from += node.length;
  }
  return pieces;
}

function setStart(range: Range, pieces: readonly TextPiece[], offset: number): void {
  const piece = pieces.findLast(({ from }) => from <= offset);
  if (piece !== undefined) range.setStart(piece.node, Math.min(offset - piece.from, piece.node.length));
}

function setEnd(range: Range, pieces: readonly TextPiece[], offset: number): void {
  const piece = pieces.findLast(({ from }) => from < offset);
  if (piece !== undefined) range.setEnd(piece.node, Math.min(offset - piece.from, piece.node.length));
}
