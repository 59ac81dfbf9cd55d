/** What became of a stretch of lines: what stood there, and what stands there now. */
export interface LineChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The most lines on each side that are compared one by one; longer stretches count as replaced whole. */
const mostLines = 2000;

/** How two texts differ, line by line, in order: the longest common sequence stays, the rest was changed. */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const olds = before.slice(start, before.length - end);
  const news = after.slice(start, after.length - end);
  if (olds.length === 0 && news.length === 0) return [];
  if (olds.length > mostLines || news.length > mostLines) return [{ before: olds, after: news }];
  return between(olds, news, commonLengths(olds, news));
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const first = before.findIndex((line, at) => line !== after[at]);
  return first === -1 ? before.length : first;
}

function commonEnd(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  const most = Math.min(before.length, after.length);
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count += 1;
  return count;
}

/** For each pair of places, how many lines the rests of both have in common; Wagner and Fischer, 1974. */
function commonLengths(olds: readonly string[], news: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: olds.length + 1 }, () => new Uint16Array(news.length + 1));
  for (let old = olds.length - 1; old >= 0; old -= 1)
    for (let now = news.length - 1; now >= 0; now -= 1) {
      const row = lengths[old];
      const below = lengths[old + 1];
      if (row === undefined || below === undefined) continue;
      const same = olds[old] === news[now];
      row[now] = same ? (below[now + 1] ?? 0) + 1 : Math.max(below[now] ?? 0, row[now + 1] ?? 0);
    }
  return lengths;
}

function between(
  olds: readonly string[],
  news: readonly string[],
  lengths: readonly Uint16Array[],
): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [old, now, oldFrom, nowFrom] = [0, 0, 0, 0];
  const close = (): void => {
    if (oldFrom < old || nowFrom < now)
      changes.push({ before: olds.slice(oldFrom, old), after: news.slice(nowFrom, now) });
  };
  while (old < olds.length || now < news.length) {
    if (old < olds.length && now < news.length && olds[old] === news[now]) {
      close();
      [old, now] = [old + 1, now + 1];
      [oldFrom, nowFrom] = [old, now];
    } else if (now === news.length || (old < olds.length && goesOn(lengths, old, now))) old += 1;
    else now += 1;
  }
  close();
  return changes;
}

/** Whether at least as much stays in common when the old line is left out as when the new one is. */
function goesOn(lengths: readonly Uint16Array[], old: number, now: number): boolean {
  return (lengths[old + 1]?.[now] ?? 0) >= (lengths[old]?.[now + 1] ?? 0);
}
