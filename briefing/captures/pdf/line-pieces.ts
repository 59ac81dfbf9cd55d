import type { CapturePiece } from '../capture-builder.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import { logicalOrder } from './logical-order.ts';
import type { TextLine } from './text-lines.ts';

/** Text that stays together whichever way its line is read. */
interface Cluster {
  readonly text: string;
  readonly hidden: HiddenReason | undefined;
}

/** A gap wider than this part of the letters’ size is a space. */
const spaceWidth = 0.16;
/** And one wider than this is that between two cells. */
const cellGap = 2.2;

/** The text of a line in the order in which it is read, with spaces where the letters stand apart. */
export function linePieces(line: TextLine): readonly CapturePiece[] {
  const ordered = logicalOrder(clustersOf(line));
  const pieces: { text: string; readonly hidden: HiddenReason | undefined }[] = [];
  for (const { text, hidden } of ordered) {
    const last = pieces.at(-1);
    if (last !== undefined && last.hidden === hidden) last.text += text;
    else pieces.push({ text, hidden });
  }
  return pieces;
}

function clustersOf({ runs, size }: TextLine): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let end: number | undefined;
  for (const run of runs) {
    for (const { text, hidden, start, end: glyphEnd } of run.glyphs) {
      const gap = end === undefined ? 0 : start - end;
      const isApart = gap > spaceWidth * Math.max(1, Math.min(run.size, size));
      if (isApart && !/\s$/.test(clusters.at(-1)?.text ?? '') && !/^\s/.test(text))
        clusters.push({
          text: gap > cellGap * size ? '\t' : ' ',
          hidden: bothHidden(clusters.at(-1)?.hidden, hidden),
        });
      clusters.push({ text, hidden });
      end = Math.max(end ?? glyphEnd, glyphEnd);
    }
  }
  return clusters;
}

/** A space belongs to what is hidden only where both sides of it are. */
function bothHidden(
  before: HiddenReason | undefined,
  after: HiddenReason | undefined,
): HiddenReason | undefined {
  return before === after ? after : undefined;
}
