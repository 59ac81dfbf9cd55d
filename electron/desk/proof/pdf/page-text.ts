import { runGap } from '../../../../briefing/releases/proof/gap.ts';

/** A run of glyphs as it stands on a page, in points. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  readonly endX: number;
  readonly endY: number;
  /** The font’s size as it is shown. */
  readonly size: number;
}

/** The runs as they follow one another; a gap is set where the next does not go on at the end of the one before. */
export function textInOrder(runs: readonly PageRun[]): string {
  let text = '';
  let before: PageRun | undefined;
  for (const run of runs) {
    if (before !== undefined && !goesOn(before, run)) text += runGap;
    text += run.text;
    before = run;
  }
  return text;
}

/** The runs as they stand: by lines from above, in a line from the left. */
export function textByPlace(runs: readonly PageRun[]): string {
  return textInOrder(runs.toSorted((one, other) => lineOf(other) - lineOf(one) || one.x - other.x));
}

/** Half a line of the smallest letters. */
const lineHeight = 3;

function lineOf({ y }: PageRun): number {
  return Math.round(y / lineHeight);
}

function goesOn(before: PageRun, run: PageRun): boolean {
  const room = Math.max(before.size, run.size) * 0.15;
  return Math.abs(run.x - before.endX) < room && Math.abs(run.y - before.endY) < room;
}
