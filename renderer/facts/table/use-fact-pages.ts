import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FactTablePage, SourceNames } from '../../../briefing/contract/fact-calls.ts';
import type { FactRow, FactTableQuery } from '../../../briefing/facts/fact-table.ts';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { queries } from '../../bridge/queries.ts';

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
export function useFactPages(wanted: FactTableQuery, isReady: boolean, view: Stretch): FactPages {
  const query = useAnswered(wanted, isReady);
  const calm = useCalm(view);
  const starts = query === undefined ? [] : startsIn(calm);
  const answers = useQueries({
    queries: starts.map((from) => pageQuery(query ?? wanted, from)),
  });
  const pages = new Map<number, FactTablePage>();
  let failure: Failure | undefined;
  let version = 0;
  for (const { data, dataUpdatedAt } of answers) {
    version += dataUpdatedAt;
    if (data?.ok === true) pages.set(data.value.from, data.value);
    else failure ??= data?.failure;
  }
  const first = pages.values().next().value;
  return {
    query: query ?? wanted,
    rowAt: (index) => pages.get(index - (index % pageSize))?.rows[index % pageSize],
    total: first?.total ?? 0,
    all: first?.all ?? 0,
    names: useNames(pages, version),
    ...(failure === undefined ? {} : { failure }),
    isWaiting: first === undefined && failure === undefined,
    version,
  };
}

/** The names on all pages, the same object for as long as nothing new is here. */
function useNames(pages: ReadonlyMap<number, FactTablePage>, version: number): SourceNames {
  const known = useRef<{ version: number; names: SourceNames }>({ version: 0, names: {} });
  if (known.current.version !== version) {
    const names = pages.values().flatMap((page) => Object.entries(page.names));
    known.current = { version, names: Object.fromEntries(names) };
  }
  return known.current.names;
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

/** The last query whose first rows are here; of several that are on their way the latest counts. */
function useAnswered(wanted: FactTableQuery, isReady: boolean): FactTableQuery | undefined {
  const [answered, setAnswered] = useState<FactTableQuery>();
  useEffect(() => {
    let isLeft = false;
    const ask = async (): Promise<void> => {
      await queries.fetchQuery(pageQuery(wanted, 0));
      if (!isLeft) setAnswered(wanted);
    };
    if (isReady) void ask();
    return () => {
      isLeft = true;
    };
  }, [wanted, isReady]);
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
