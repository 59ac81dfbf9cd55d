import { commonPlaces } from './common-places.ts';

/** What became of a stretch of lines: what stood there, and what stands there now. */
export interface LineChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How two texts differ, line by line, in order: what they have in common stays, the rest was changed. */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [old, now] = [0, 0];
  const end = { before: before.length, after: after.length };
  for (const place of [...commonPlaces(before, after), end]) {
    if (old < place.before || now < place.after)
      changes.push({ before: before.slice(old, place.before), after: after.slice(now, place.after) });
    [old, now] = [place.before + 1, place.after + 1];
  }
  return changes;
}
