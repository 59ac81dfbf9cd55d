import type { LineCost, LineSketch } from './line-cost.ts';
import type { LineEnd } from './line-units.ts';

/** What the ends of lines are chosen by. */
export interface EndChoice {
  readonly width: number;
  /** The width of a space. */
  readonly space: number;
  readonly costOf: LineCost;
}

/** A line that may be the last one so far: where it ends, and the best way to it. */
interface Way {
  readonly end: LineEnd | undefined;
  readonly hyphens: number;
  readonly cost: number;
  readonly before: Way | undefined;
}

const noHyphens = 0;

/**
 * The line ends of the whole text that cost least together, after Knuth and Plass. Only beginnings that a line from
 * them could still reach are kept, so that time grows with the text and no faster.
 */
export function chooseEnds(ends: readonly LineEnd[], choice: EndChoice): readonly LineEnd[] {
  let open: readonly Way[] = [{ end: undefined, hyphens: noHyphens, cost: 0, before: undefined }];
  for (const end of ends) {
    const reached = waysTo(end, open, choice);
    const [cheapest] = reached.toSorted((a, b) => a.cost - b.cost);
    const left = end.isForced ? [] : still(open, end, choice);
    const next = end.isForced && cheapest !== undefined ? [cheapest] : [...left, ...reached];
    open = next.length === 0 ? [forced(end, open)] : next;
  }
  return endsOf(open[0]);
}

/** The best way to an end for each number of hyphens before it. */
function waysTo(end: LineEnd, open: readonly Way[], choice: EndChoice): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of open) {
    const line = sketch(way, end, choice);
    const cost = choice.costOf(line);
    if (cost === undefined) continue;
    const known = best.get(line.hyphens);
    const whole = way.cost + cost;
    if (known === undefined || whole < known.cost) {
      best.set(line.hyphens, { end, hyphens: line.hyphens, cost: whole, before: way });
    }
  }
  return [...best.values()];
}

function sketch(way: Way, end: LineEnd, { width, space }: EndChoice): LineSketch {
  return {
    width,
    natural: end.to - (way.end?.from ?? 0),
    spaces: end.spacesTo - (way.end?.spacesFrom ?? 0),
    space,
    isLast: end.isForced,
    hyphens: end.cut === undefined ? noHyphens : way.hyphens + 1,
  };
}

/** The beginnings from which the text up to this end is no wider than a line, were its spaces narrow. */
function still(open: readonly Way[], end: LineEnd, { width, space }: EndChoice): readonly Way[] {
  return open.filter(({ end: start }) => {
    const spaces = end.spacesTo - (start?.spacesFrom ?? 0);
    return end.to - (start?.from ?? 0) - spaces * space * 0.5 <= width * 1.1;
  });
}

/** A line in spite of its cost: what stands before it had no better one. */
function forced(end: LineEnd, open: readonly Way[]): Way {
  return { end, hyphens: noHyphens, cost: 0, before: open.at(-1) };
}

function endsOf(way: Way | undefined): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  for (let each = way; each?.end !== undefined; each = each.before) ends.push(each.end);
  return ends.toReversed();
}
