import { sentencesOf } from '../../../briefing/style/sentences.ts';

/** A sentence as it stands in the preview. */
export interface PreviewSentence {
  /** The innermost block that knows where it was written, or the cell, item or paragraph it stands in. */
  readonly block: Element;
  /** Counted from 0 within its block. */
  readonly index: number;
  readonly text: string;
  /** Where its words stood when it was found: every change of the page would move along a range that lives. */
  readonly range: StaticRange;
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
    const words = text.slice(from, to).trimEnd();
    const [startContainer, startOffset] = placeAt(pieces, from, 'start') ?? [block, 0];
    const [endContainer, endOffset] = placeAt(pieces, from + words.length, 'end') ?? [block, 0];
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    return { block, index, text: words, range };
  });
}

/** The words of a sentence as a range that can be measured and compared. */
export function livingRange({ range }: PreviewSentence): Range {
  const living = document.createRange();
  living.setStart(range.startContainer, range.startOffset);
  living.setEnd(range.endContainer, range.endOffset);
  return living;
}

/** A text of a block, and where it stands among its words. */
interface TextPiece {
  readonly node: Text;
  readonly from: number;
}

/**
 * The texts of a block but for the marks of notes. Asked at each key: a walk by hand takes a fraction of what a tree walker
 * with a filter takes.
 */
export function textPieces(block: Element): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        pieces.push({ node, from });
        from += node.length;
      } else if (!(node instanceof Element && node.matches('.marks, .back'))) walk(node);
    }
  };
  walk(block);
  return pieces;
}

/** The node of an offset and the place in it; between two nodes what starts is in the later one, what ends in the earlier. */
function placeAt(
  pieces: readonly TextPiece[],
  offset: number,
  side: 'start' | 'end',
): readonly [node: Text, offset: number] | undefined {
  const piece = pieces.findLast(({ from }) => (side === 'start' ? from <= offset : from < offset));
  return piece && [piece.node, Math.min(offset - piece.from, piece.node.length)];
}
