import type { Query } from '@tanstack/react-query';
import { QueryClient } from '@tanstack/react-query';
import type { ChangedNoun } from '../../briefing/contract/event.ts';

/** The answers the window holds. They are asked for afresh when the desk changes, and never on a clock. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

/** Which answers depend on which nouns, by the part of a call's name before the colon; what is not named depends on all. */
const dependsOn: Readonly<Record<string, readonly ChangedNoun[]>> = {
  window: [],
  user: [],
  places: [],
  desks: [],
  settings: ['settings', 'kinds'],
  views: ['views'],
  facts: ['facts', 'sources', 'kinds', 'settings'],
  drafts: ['facts'],
  uses: ['briefings'],
  rows: [],
  checks: [],
  sources: ['sources', 'facts', 'settings'],
  conflicts: ['briefings', 'facts', 'sources', 'settings'],
  origins: ['facts', 'sources'],
  captures: ['sources', 'facts'],
  templates: ['templates', 'briefings', 'facts', 'sources', 'kinds', 'settings'],
};

/**
 * Asks afresh for every answer that may have changed with those nouns: at once, or `later`, when it is shown again. What was asked
 * for the first time and is not answered yet is asked once more after that: its answer may be from before the change.
 */
export async function refresh(nouns: readonly ChangedNoun[], when: 'now' | 'later' = 'now'): Promise<void> {
  const refetchType = when === 'now' ? 'active' : 'none';
  const onTheirWay = queries.getQueryCache().findAll({
    predicate: (query) => isFirstAsked(query) && mayHaveChanged(query, nouns),
  });
  const refreshed = queries.invalidateQueries({
    refetchType,
    predicate: (query) => mayHaveChanged(query, nouns),
  });
  await Promise.allSettled(onTheirWay.flatMap(({ promise }) => promise ?? []));
  if (onTheirWay.length > 0)
    await queries.invalidateQueries({ refetchType, predicate: (query) => onTheirWay.includes(query) });
  await refreshed;
}

/** The library asks nothing twice before its first answer is there. */
function isFirstAsked({ state }: Query): boolean {
  return state.fetchStatus === 'fetching' && state.data === undefined;
}

function mayHaveChanged({ queryKey }: Query, nouns: readonly ChangedNoun[]): boolean {
  const group = String(queryKey[0]).split(':')[0] ?? '';
  const depends = dependsOn[group];
  return depends === undefined || depends.some((noun) => nouns.includes(noun));
}

/** Forgets every answer: another desk was opened. */
export function forgetAnswers(): void {
  queries.clear();
}
