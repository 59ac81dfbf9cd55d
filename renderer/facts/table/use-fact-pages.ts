import { replaceEqualDeep, useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FactTablePage, SourceNames } from '../../../briefing/contract/fact-calls.ts';
import type { FactRow, FactTableQuery } from '../../../briefing/facts/fact-table.ts';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { queries } from '../../bridge/queries.ts';
import { useFacts } from '../facts-state.ts';

/** Rows that are asked for at once: a screen full and some more. */
const pageSize = 60;
/** The least time between two askings while the table is moved, in milliseconds. */
const pause = 50;

/** The rows of the table as far as they are here. */
export interface FactPages {
  /** What the rows belong to: the last query of which the first rows are here. */
  readonly query: FactTableQuery;
  readonly rowAt: (index: number) => FactRow | undefined;
  /** How many rows the table has, and how many facts the desk. */
  readonly total: number;
  readonly all: number;
  readonly names: SourceNames;
  readonly failure?: Failure;
  /** Whether nothing is here yet. */
  readonly isWaiting: boolean;
  /** Changes with every answer. */
  readonly version: number;
}

/** A stretch of rows that is in view: from one index up to and without another one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Holds the pages of the table around what is in view. Under a new query the old rows stay until the first new ones are here;
 * after a change on the desk the rows in view are asked for afresh.
 */
export function useFactPages(isReady: boolean, view: Stretch): FactPages {
  const answered = useAnswered(isReady);
  const calm = useCalm(view);
  const query = answered ?? useFacts.getState().query;
  const starts = answered === undefined ? [] : startsIn(calm);
  const answers = useQueries({ queries: starts.map((from) => pageQuery(query, from)) });
  const pages = new Map<number, FactTablePage>();
  let failure: Failure | undefined;
  let version = 0;
  for (const { data, dataUpdatedAt } of answers) {
    version += dataUpdatedAt;
    if (data?.ok === true) pages.set(data.value.from, data.value);
    else failure ??= data?.failure;
  }
  const first = pages.values().next().value;
  const { rows, names } = useShown([...pages.values()]);
  return {
    query,
    rowAt: (index) => rows.get(index - (index % pageSize))?.[index % pageSize],
    total: first?.total ?? 0,
    all: first?.all ?? 0,
    names,
    ...(failure === undefined ? {} : { failure }),
    isWaiting: first === undefined && failure === undefined,
    version,
  };
}

/** What is shown of the pages. */
interface Shown {
  /** Rows by the index at which their page begins. */
  readonly rows: ReadonlyMap<number, readonly FactRow[]>;
  readonly names: SourceNames;
}

/** What the pages hold; what was here before is the same object, so that its line is not drawn again. */
function useShown(pages: readonly FactTablePage[]): Shown {
  const known = useRef<{ readonly pages: readonly FactTablePage[]; readonly shown: Shown }>(nothingKnown);
  const { pages: before, shown } = known.current;
  const isSame = before.length === pages.length && pages.every((page, at) => page === before[at]);
  if (!isSame) known.current = { pages, shown: shownAfter(shown, pages) };
  return known.current.shown;
}

const nothingKnown = { pages: [], shown: { rows: new Map(), names: {} } };

function shownAfter({ rows, names }: Shown, pages: readonly FactTablePage[]): Shown {
  const before = new Map([...rows.values()].flat().map((row) => [row.id, row]));
  const same = (row: FactRow): FactRow => replaceEqualDeep<FactRow>(before.get(row.id), row);
  return {
    rows: new Map(pages.map((page) => [page.from, page.rows.map(same)])),
    names: replaceEqualDeep(names, Object.fromEntries(pages.flatMap((page) => Object.entries(page.names)))),
  };
}

/** The stretch widened to whole pages, so that it stays the same while rows of one page pass. */
export function wholePages({ from, to }: Stretch): Stretch {
  return { from: from - (from % pageSize), to: Math.ceil(to / pageSize) * pageSize };
}

/** The row of a fact where it is among the pages that are here. */
export function knownRow(query: FactTableQuery, index: number): FactRow | undefined {
  const { queryKey } = pageQuery(query, index - (index % pageSize));
  const page = queries.getQueryData<Outcome<FactTablePage>>(queryKey);
  return page?.ok === true ? page.value.rows[index % pageSize] : undefined;
}

/**
 * The last query whose first rows are here; of several that are on their way the latest counts. It is asked at once, so that
 * the desk looks while the window still draws the key.
 */
function useAnswered(isReady: boolean): FactTableQuery | undefined {
  const [answered, setAnswered] = useState<FactTableQuery>();
  useEffect(() => {
    let asked: FactTableQuery | undefined;
    const ask = async (query: FactTableQuery): Promise<void> => {
      asked = query;
      await queries.fetchQuery(pageQuery(query, 0));
      if (asked === query) setAnswered(query);
    };
    if (!isReady) return undefined;
    void ask(useFacts.getState().query);
    const unsubscribe = useFacts.subscribe(({ query }, before) => {
      if (query !== before.query) void ask(query);
    });
    return () => {
      asked = undefined;
      unsubscribe();
    };
  }, [isReady]);
  return answered;
}

/** What is in view, at most so often: who pulls the scroll bar does not ask for all that flies by. */
function useCalm(view: Stretch): Stretch {
  const [calm, setCalm] = useState(view);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + pause - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setCalm(view);
    }, wait);
    return () => clearTimeout(timer);
  }, [view]);
  return calm;
}

/** Asks for a page of the table, and keeps the answer. */
export function pageQuery(query: FactTableQuery, from: number) {
  const request = { query, from, count: pageSize };
  return {
    queryKey: ['facts:page', request] as const,
    queryFn: () => call('facts:page', request),
    structuralSharing: false,
  };
}

/** The first page is always among them: it says how many rows there are. */
function startsIn({ from, to }: Stretch): readonly number[] {
  const starts = new Set([0]);
  for (let start = from - (from % pageSize); start < to; start += pageSize) starts.add(start);
  return [...starts];
}
