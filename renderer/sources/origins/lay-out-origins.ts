import type { Origin, OriginMap, OriginStation } from '../../../briefing/cards/origin-map.ts';

/** The most origins that are drawn; the others are counted in one last row. */
export const mostDrawn = 24;

/** Pixels of a row. */
export const rowHeight = 24;

/** Where something stands in the diagram: the middle of its row, in pixels from the top. */
export interface Placed<T> {
  readonly item: T;
  readonly middle: number;
}

/** A line from one column of the diagram to the next, with the origins whose facts go along it. */
export interface Wire {
  readonly from: { readonly column: 0 | 1; readonly middle: number };
  readonly to: { readonly column: 1 | 2; readonly middle: number };
  readonly origins: ReadonlySet<string>;
}

/** The diagram of where facts come from: three columns and the lines between them. */
export interface OriginLayout {
  readonly height: number;
  readonly origins: readonly Placed<Origin>[];
  /** Origins that are not drawn, and how many facts they have. */
  readonly more?: { readonly count: number; readonly facts: number; readonly middle: number };
  readonly reporters: readonly Placed<OriginStation>[];
  readonly reads: readonly Placed<OriginStation>[];
  readonly wires: readonly Wire[];
}

/** Places origins below one another, and what follows from them in the middle of those that lead there. */
export function layOutOrigins(map: OriginMap): OriginLayout {
  const shown = map.origins.slice(0, mostDrawn);
  const origins = shown.map((item, row) => ({ item, middle: middleOf(row) }));
  const rest = map.originCount - shown.length;
  const facts = map.factCount - shown.reduce((sum, origin) => sum + origin.factCount, 0);
  const rows = shown.length + (rest > 0 ? 1 : 0);
  const reporters = apart(stations(origins, (origin) => origin.paths.map(({ reporter }) => reporter)));
  const reads = apart(stations(origins, (origin) => origin.paths.map(({ read }) => read)));
  return {
    height: Math.max(rows * rowHeight, lowest(reporters), lowest(reads)),
    origins,
    reporters,
    reads,
    wires: wiresOf(origins, reporters, reads),
    ...(rest > 0 ? { more: { count: rest, facts, middle: middleOf(shown.length) } } : {}),
  };
}

function middleOf(row: number): number {
  return (row + 0.5) * rowHeight;
}

function lowest(placed: readonly Placed<unknown>[]): number {
  return (placed.at(-1)?.middle ?? 0) + rowHeight / 2;
}

function stations(
  origins: readonly Placed<Origin>[],
  stationsOf: (origin: Origin) => readonly (OriginStation | undefined)[],
): readonly Placed<OriginStation>[] {
  const found = new Map<string, { readonly item: OriginStation; readonly middles: number[] }>();
  for (const { item, middle } of origins) {
    for (const station of stationsOf(item)) {
      if (station === undefined) continue;
      const known = found.get(station.id) ?? { item: station, middles: [] };
      known.middles.push(middle);
      found.set(station.id, known);
    }
  }
  return [...found.values()].map(({ item, middles }) => ({
    item,
    middle: middles.reduce((sum, middle) => sum + middle, 0) / middles.length,
  }));
}

/** Keeps the order and moves down what would lie on what is above it. */
function apart<T>(placed: readonly Placed<T>[]): readonly Placed<T>[] {
  let free = 0;
  return placed
    .toSorted((one, other) => one.middle - other.middle)
    .map(({ item, middle }) => {
      const at = Math.max(middle, free + rowHeight / 2);
      free = at + rowHeight / 2;
      return { item, middle: at };
    });
}

function wiresOf(
  origins: readonly Placed<Origin>[],
  reporters: readonly Placed<OriginStation>[],
  reads: readonly Placed<OriginStation>[],
): readonly Wire[] {
  const wires = new Map<string, { readonly wire: Omit<Wire, 'origins'>; readonly origins: Set<string> }>();
  const add = (key: string, wire: Omit<Wire, 'origins'>, origin: string): void => {
    const known = wires.get(key) ?? { wire, origins: new Set<string>() };
    known.origins.add(origin);
    wires.set(key, known);
  };
  for (const { item, middle } of origins) {
    for (const { reporter, read } of item.paths) {
      const end = { column: 2 as const, middle: middleIn(reads, read.id) };
      const start = { column: 0 as const, middle };
      if (reporter === undefined) add(`${item.key} > ${read.id}`, { from: start, to: end }, item.key);
      else {
        const through = { column: 1 as const, middle: middleIn(reporters, reporter.id) };
        add(`${item.key} > ${reporter.id}`, { from: start, to: through }, item.key);
        add(`${reporter.id} >> ${read.id}`, { from: through, to: end }, item.key);
      }
    }
  }
  return [...wires.values()].map(({ wire: { from, to }, origins: along }) => ({ from, to, origins: along }));
}

function middleIn(placed: readonly Placed<OriginStation>[], id: string): number {
  return placed.find(({ item }) => item.id === id)?.middle ?? 0;
}
