/** A place in each of two sequences at which the same stands. */
export interface CommonPlace {
  readonly before: number;
  readonly after: number;
}

/** A stretch of each sequence; the ends are not part of it. */
interface Stretch {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** The most pairs of places that are compared one by one; longer stretches are parted at what stands once in each. */
const mostPairs = 4_000_000;

/**
 * Where two sequences say the same, in order: their longest common sequence (Wagner and Fischer, 1974), in long sequences
 * between anchors that are there once on either side (patience diff by Bram Cohen), so that time stays bounded.
 */
export function commonPlaces(before: readonly string[], after: readonly string[]): readonly CommonPlace[] {
  const found: CommonPlace[] = [];
  const waiting: Stretch[] = [{ before: [0, before.length], after: [0, after.length] }];
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const inner = withoutEnds(before, after, stretch, found);
    const [olds, news] = [lengthOf(inner.before), lengthOf(inner.after)];
    if (olds === 0 || news === 0) continue;
    if (olds * news <= mostPairs) longestIn(before, after, inner, found);
    else waiting.push(...betweenAnchors(before, after, inner, found));
  }
  return found.toSorted((one, other) => one.before - other.before);
}

function lengthOf([from, to]: Stretch['before']): number {
  return to - from;
}

/** The stretch without what both begin and end with, which is common. */
function withoutEnds(
  before: readonly string[],
  after: readonly string[],
  stretch: Stretch,
  found: CommonPlace[],
): Stretch {
  let [old, oldEnd] = stretch.before;
  let [now, nowEnd] = stretch.after;
  while (old < oldEnd && now < nowEnd && before[old] === after[now])
    found.push({ before: old++, after: now++ });
  while (old < oldEnd && now < nowEnd && before[oldEnd - 1] === after[nowEnd - 1])
    found.push({ before: --oldEnd, after: --nowEnd });
  return { before: [old, oldEnd], after: [now, nowEnd] };
}

function longestIn(
  before: readonly string[],
  after: readonly string[],
  { before: [from, to], after: [begin, end] }: Stretch,
  found: CommonPlace[],
): void {
  const width = end - begin + 1;
  const lengths = new Uint16Array((to - from + 1) * width);
  const at = (old: number, now: number): number => (old - from) * width + (now - begin);
  const lengthAt = (old: number, now: number): number => lengths[at(old, now)] ?? 0;
  for (let old = to - 1; old >= from; old -= 1)
    for (let now = end - 1; now >= begin; now -= 1)
      lengths[at(old, now)] =
        before[old] === after[now]
          ? lengthAt(old + 1, now + 1) + 1
          : Math.max(lengthAt(old + 1, now), lengthAt(old, now + 1));
  let [old, now] = [from, begin];
  while (old < to && now < end) {
    if (before[old] === after[now]) found.push({ before: old++, after: now++ });
    else if (lengthAt(old + 1, now) >= lengthAt(old, now + 1)) old += 1;
    else now += 1;
  }
}

/** Takes what stands once in each as common, and gives the stretches between; none where there is no such thing. */
function betweenAnchors(
  before: readonly string[],
  after: readonly string[],
  stretch: Stretch,
  found: CommonPlace[],
): readonly Stretch[] {
  const anchors = inOrder(uniquePlaces(before, after, stretch));
  if (anchors.length === 0) return [];
  for (const anchor of anchors) found.push(anchor);
  const edges = [{ before: stretch.before[0] - 1, after: stretch.after[0] - 1 }, ...anchors];
  return edges.map((edge, at) => {
    const next = anchors[at] ?? { before: stretch.before[1], after: stretch.after[1] };
    return { before: [edge.before + 1, next.before], after: [edge.after + 1, next.after] };
  });
}

function uniquePlaces(
  before: readonly string[],
  after: readonly string[],
  stretch: Stretch,
): readonly CommonPlace[] {
  const olds = onceIn(before, stretch.before);
  const news = onceIn(after, stretch.after);
  return [...olds].flatMap(([value, old]) => {
    const now = news.get(value);
    return now === undefined ? [] : [{ before: old, after: now }];
  });
}

function onceIn(values: readonly string[], [from, to]: Stretch['before']): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const often = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const value = values[at] ?? '';
    if (places.has(value)) often.add(value);
    places.set(value, at);
  }
  for (const value of often) places.delete(value);
  return places;
}

/** The longest part of the places that goes forward in both sequences; they come in the order of the first one. */
export function inOrder(places: readonly CommonPlace[]): readonly CommonPlace[] {
  const ends: number[] = [];
  const links: number[] = [];
  for (const [at, { after }] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    links.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = at;
  }
  const chosen: CommonPlace[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = links[at] ?? -1) {
    const place = places[at];
    if (place !== undefined) chosen.push(place);
  }
  return chosen.toReversed();
}
