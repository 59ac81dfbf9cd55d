import type { PageRun } from './page-text.ts';

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const fromLeft = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{Nd}]/u;

/**
 * Runs with the letters of Arabic and Hebrew in the order in which they are read: pages hold them from left to right. Such
 * runs that stand one after the other on a line, with nothing from the left between them, are one.
 */
export function turnedRuns(runs: readonly PageRun[]): readonly PageRun[] {
  if (!runs.some(({ text }) => fromRight.test(text))) return runs;
  const turned: PageRun[] = [];
  let group: PageRun[] = [];
  const close = (): void => {
    turned.push(...turnedGroup(group));
    group = [];
  };
  for (const run of runs) {
    if (fromLeft.test(run.text) || !isBeside(group[0], run)) close();
    if (fromLeft.test(run.text)) turned.push(run);
    else group.push(run);
  }
  close();
  return turned;
}

/** Not a line further, nor back to the left of where the group began but for a sign over or under a letter. */
function isBeside(first: PageRun | undefined, run: PageRun): boolean {
  if (first === undefined) return true;
  return Math.abs(run.y - first.y) < first.size / 2 && run.x > first.x - first.size / 2;
}

function turnedGroup(group: readonly PageRun[]): readonly PageRun[] {
  const [first] = group;
  const last = group.at(-1);
  const text = group.map((run) => run.text).join('');
  if (first === undefined || last === undefined || !fromRight.test(text)) return group;
  return [{ ...first, text: Array.from(text).toReversed().join(''), x: last.endX, endX: first.x }];
}
