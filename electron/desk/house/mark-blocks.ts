import type { Block } from '../../../briefing/document/block.ts';
import type { FilledStory, HousePiece } from '../../../briefing/document/house-piece.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import type { MarkedPiece, MarkedStory } from './house-filling.ts';
import { markerText } from './house-filling.ts';

/** Takes a number among the notes; its words are the house's own. */
const houseNote: Inline = { kind: 'citation', targets: [], remark: [{ kind: 'text', value: '–' }] };

/** What a house file's contents make, in the order in which they stand in it, and where each belongs. */
export interface MarkedBlocks {
  readonly blocks: readonly Block[];
  readonly stories: readonly MarkedStory[];
  readonly sign: string;
}

/**
 * Joins the contents of a house file with the text of the briefing to one list of blocks, so that notes, sources and
 * captions are numbered in the order of the page. A marker stands before each content.
 */
export function markBlocks(stories: readonly FilledStory[], body: readonly Block[]): MarkedBlocks {
  const sign = unusedSign(JSON.stringify([stories, body]));
  const blocks: Block[] = [];
  let last = 0;
  const put = (content: readonly Inline[], following: readonly Block[] = []): number => {
    last += 1;
    const value = markerText(sign, last);
    blocks.push({ kind: 'paragraph', content: [{ kind: 'text', value }, ...content] }, ...following);
    return last;
  };
  const marked = stories.map(({ name, pieces }) => ({
    name,
    pieces: pieces.map((piece) => markPiece(piece, body, put)),
  }));
  put([]);
  return { blocks, stories: marked, sign };
}

function markPiece(
  piece: HousePiece,
  body: readonly Block[],
  put: (content: readonly Inline[], following?: readonly Block[]) => number,
): MarkedPiece {
  switch (piece.kind) {
    case 'words':
      return { kind: 'words', format: piece.format, marker: put(piece.content) };
    case 'blocks':
      return { kind: 'blocks', marker: put([], piece.blocks) };
    case 'body':
      return { kind: 'body', marker: put([], body) };
    case 'note':
      return { kind: 'note', note: piece.note, marker: put([houseNote]) };
    case 'chunk':
    case 'marking':
    case 'limit':
      return piece;
  }
}

/** No text of the briefing may be taken for a marker. */
function unusedSign(text: string): string {
  let sign = 'k';
  while (text.includes(`⟦${sign}`)) sign += 'k';
  return sign;
}
