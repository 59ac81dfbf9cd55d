import type { FactReading } from './fact-reading.ts';

/** Something that stands in time. */
interface Timed {
  readonly reading: FactReading;
}

/**
 * Pairs that can be at one time, each once: those that mean the same days, a day and the night that it belongs to, and, at any
 * two times, those that add up.
 */
export function* candidatePairs<T extends Timed>(things: readonly T[]): Generator<readonly [T, T]> {
  const bySpan = Map.groupBy(things, spanOf);
  for (const same of bySpan.values()) yield* pairsIn(same);
  for (const thing of things) yield* pairsOfNight(thing, bySpan);
  const running = things.filter(({ reading }) => reading.isCumulative);
  for (const pair of pairsIn(running)) if (spanOf(pair[0]) !== spanOf(pair[1])) yield pair;
}

function* pairsIn<T>(things: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, one] of things.entries()) {
    for (let next = at + 1; next < things.length; next += 1) {
      const other = things[next];
      if (other !== undefined) yield [one, other];
    }
  }
}

function* pairsOfNight<T extends Timed>(
  thing: T,
  bySpan: ReadonlyMap<string, readonly T[]>,
): Generator<readonly [T, T]> {
  const { earliest = '', latest = '' } = thing.reading.bounds;
  if (thing.reading.days !== 1) return;
  for (const day of [earliest, latest]) {
    for (const other of bySpan.get(`${day} ${day}`) ?? [])
      if (!(thing.reading.isCumulative && other.reading.isCumulative)) yield [thing, other];
  }
}

function spanOf({ reading: { bounds } }: Timed): string {
  return `${bounds.earliest ?? ''} ${bounds.latest ?? ''}`;
}
