import type { CapturePiece } from '../capture-builder.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import { shiftedFigures, type Shift } from '../shifted-figures.ts';
import { logicalOrder } from './logical-order.ts';
import type { TextLine } from './text-lines.ts';
import type { PlacedGlyph, TextRun } from './text-run.ts';

/** Text that stays together whichever way its line is read. */
interface Cluster {
  readonly text: string;
  readonly hidden: HiddenReason | undefined;
}

/** A gap wider than this part of the letters’ size is a space. */
const spaceWidth = 0.16;
/** And one wider than this is that between two cells. */
const cellGap = 2.2;

/** Marks of notes are smaller than this part of the letters beside them. */
const small = 0.85;

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

function clustersOf(line: TextLine): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let before: PlacedGlyph | undefined;
  let beforeRun: TextRun | undefined;
  for (const run of line.runs) {
    let isBeside = beforeRun !== undefined && isRaised(run, beforeRun);
    const shift = shiftOf(run, line);
    const leastGap = spaceWidth * Math.max(1, Math.min(run.size, line.size));
    for (const glyph of run.glyphs) {
      if (isPrintedOver(before, glyph)) clusters.pop();
      const last = clusters.at(-1);
      const text = shift === undefined ? glyph.text : shiftedFigures(glyph.text, shift);
      const gap = before === undefined ? 0 : glyph.start - before.end;
      if (gap > leastGap ? !touchesSpace(last, glyph) : isBeside && areFigures(last, { text }))
        clusters.push({ text: gap > cellGap * line.size ? '\t' : ' ', hidden: sharedReason(last, glyph) });
      clusters.push({ text, hidden: glyph.hidden });
      before = glyph;
      isBeside = false;
    }
    beforeRun = run;
  }
  return clusters;
}

/** Whether a run of small letters stands above or below those of the line. */
function shiftOf(run: TextRun, { runs, size }: TextLine): Shift | undefined {
  const largest = runs.find((other) => other.size === size);
  if (largest === undefined || run.size > small * size) return undefined;
  const apart = run.across - largest.across;
  if (Math.abs(apart) <= 0.15 * run.size) return undefined;
  return apart > 0 ? 'raised' : 'lowered';
}

/** Browsers write a space for a place where a word may be parted, and go on as if it had no width. */
function isPrintedOver(before: PlacedGlyph | undefined, glyph: PlacedGlyph): boolean {
  if (before?.text !== ' ') return false;
  return glyph.start < before.start + (before.end - before.start) / 4;
}

function touchesSpace(before: Cluster | undefined, after: Cluster): boolean {
  return /\s$/.test(before?.text ?? '') || /^\s/.test(after.text);
}

function areFigures(before: Cluster | undefined, after: Pick<Cluster, 'text'>): boolean {
  return /\p{Nd}$/u.test(before?.text ?? '') && /^\p{Nd}/u.test(after.text);
}

/** Whether figures are raised, or stand beside raised ones: 2,225 with note 1 is not 22,251. */
function isRaised(run: TextRun, before: TextRun): boolean {
  const size = Math.max(run.size, before.size);
  return Math.abs(run.across - before.across) > 0.15 * size;
}

/** A space belongs to what is hidden only where both sides of it are. */
function sharedReason(before: Cluster | undefined, after: Cluster): HiddenReason | undefined {
  return before?.hidden === after.hidden ? after.hidden : undefined;
}
