import type { CapturePiece } from '../capture-builder.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import { logicalOrder } from './logical-order.ts';
import type { TextLine } from './text-lines.ts';
import type { TextRun } from './text-run.ts';

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
  let before: TextRun | undefined;
  for (const run of runs) {
    const parts = before !== undefined && isRaised(run, before);
    for (const [index, { text, hidden, start, end: glyphEnd }] of run.glyphs.entries()) {
      const last = clusters.at(-1);
      const gap = end === undefined ? 0 : start - end;
      const isApart = gap > spaceWidth * Math.max(1, Math.min(run.size, size));
      const partsFigures = parts && index === 0 && /\p{Nd}$/u.test(last?.text ?? '') && /^\p{Nd}/u.test(text);
      if ((isApart || partsFigures) && !/\s$/.test(last?.text ?? '') && !/^\s/.test(text))
        clusters.push({ text: gap > cellGap * size ? '\t' : ' ', hidden: bothHidden(last?.hidden, hidden) });
      clusters.push({ text, hidden });
      end = Math.max(end ?? glyphEnd, glyphEnd);
    }
    before = run;
  }
  return clusters;
}

/** Whether figures are raised, or stand beside raised ones: 2,225 with note 1 is not 22,251. */
function isRaised(run: TextRun, before: TextRun): boolean {
  const size = Math.max(run.size, before.size);
  return Math.abs(run.across - before.across) > 0.15 * size;
}

/** A space belongs to what is hidden only where both sides of it are. */
function bothHidden(
  before: HiddenReason | undefined,
  after: HiddenReason | undefined,
): HiddenReason | undefined {
  return before === after ? after : undefined;
}
