import type { TextRun } from './text-run.ts';

/** Runs that stand on one line, by where they begin. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  readonly angle: number;
  readonly across: number;
  /** Height of its largest letters in points. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the runs of a page into lines, in the order in which the page writes them: programs write column by column, so a
 * line ends where the next run stands on another height. Letters printed twice to look bold count once.
 */
export function textLines(runs: readonly TextRun[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: TextRun[] = [];
  for (const run of runs) {
    const [first] = line;
    if (first !== undefined && !isOnLine(run, first)) {
      lines.push(lineOf(line));
      line = [];
    }
    if (!line.some((other) => isSame(run, other))) line.push(run);
  }
  return line.length > 0 ? [...lines, lineOf(line)] : lines;
}

function isOnLine(run: TextRun, first: TextRun): boolean {
  const apart = Math.abs(run.across - first.across);
  return run.angle === first.angle && apart < 0.45 * Math.max(run.size, first.size);
}

/** How far a letter that is printed twice is moved, in parts of its size. */
const doubled = 0.12;

function isSame(run: TextRun, other: TextRun): boolean {
  if (
    run.glyphs.length !== other.glyphs.length ||
    Math.abs(startOf(run) - startOf(other)) > doubled * run.size
  )
    return false;
  return run.glyphs.every(({ text, hidden }, index) => {
    const there = other.glyphs[index];
    return text === there?.text && hidden === there.hidden;
  });
}

function lineOf(runs: readonly TextRun[]): TextLine {
  const [first] = runs;
  const ends = runs.flatMap(({ glyphs }) => glyphs.map(({ end }) => end));
  const sorted = runs.toSorted((one, other) => startOf(one) - startOf(other));
  return {
    runs: sorted,
    angle: first?.angle ?? 0,
    across: first?.across ?? 0,
    size: runs.reduce((most, { size }) => Math.max(most, size), 0),
    start: startOf(sorted[0]),
    end: ends.reduce((most, end) => Math.max(most, end), -Infinity),
  };
}

function startOf(run: TextRun | undefined): number {
  return run?.glyphs[0]?.start ?? 0;
}
