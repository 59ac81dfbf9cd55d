import { textWidth, type SansFace } from '../../style/text-width.ts';

/** Words of a label in one weight. */
export interface LabelRun {
  readonly words: string;
  readonly weight: SansFace['weight'];
}

/** One line of a label, with its width in points. */
export interface LabelLine {
  readonly runs: readonly LabelRun[];
  readonly width: number;
}

interface Word extends LabelRun {
  readonly width: number;
}

/** Labels of charts and maps are set in this size; their lines are this far apart. */
export const labelSize = 8;
export const labelLead = 10;

/** Breaks a label into lines of at most that width; a word that is wider has a line of its own. */
export function wrapLabel(runs: readonly LabelRun[], width: number): readonly LabelLine[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs)) {
    if (used > 0 && used + textWidth(word.words.trimEnd(), faceOf(word)) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += word.width;
  }
  return lines.filter((line) => line.length > 0).map(lineOf);
}

/** A label on one line. */
export function labelOnOneLine(runs: readonly LabelRun[]): LabelLine {
  return lineOf(wordsOf(runs));
}

/** Words in the regular weight. */
export function plainRun(words: string): LabelRun {
  return { words, weight: 'regular' };
}

/** Words in the weight of figures that are read first. */
export function strongRun(words: string): LabelRun {
  return { words, weight: 'semibold' };
}

function wordsOf(runs: readonly LabelRun[]): readonly Word[] {
  return runs.flatMap(({ words, weight }) =>
    (words.match(/[^ ]+ *| +/gu) ?? []).map((word) => ({
      words: word,
      weight,
      width: textWidth(word, { size: labelSize, weight }),
    })),
  );
}

function lineOf(words: readonly Word[]): LabelLine {
  const runs: { words: string; weight: LabelRun['weight'] }[] = [];
  for (const { words: next, weight } of words) {
    const last = runs.at(-1);
    if (last?.weight === weight) last.words += next;
    else runs.push({ words: next, weight });
  }
  const last = runs.at(-1);
  if (last !== undefined) last.words = last.words.trimEnd();
  const width = runs.reduce((sum, run) => sum + textWidth(run.words, faceOf(run)), 0);
  return { runs, width };
}

function faceOf({ weight }: LabelRun): SansFace {
  return { size: labelSize, weight };
}
