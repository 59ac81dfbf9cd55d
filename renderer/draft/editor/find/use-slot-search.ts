import { useEffect, useMemo, useState } from 'react';
import { closeSearchPanel } from '@codemirror/search';
import type { Search } from './prose-matches.ts';
import type { SearchCount, Searched } from './slot-search.ts';
import { SlotSearch } from './slot-search.ts';

/** How long nothing is typed before matches are counted, in milliseconds. */
const pause = 80;

/** Where is searched, and what changes there while one searches. */
export interface SearchPlace {
  readonly searched: Searched;
  /** Which editors are shown. */
  readonly shown: unknown;
  readonly text: unknown;
  readonly caret: unknown;
}

/** A search that marks its matches while it is shown, and counts them anew when text or caret change. */
export function useSlotSearch(
  { searched, shown, text, caret }: SearchPlace,
  asked: Search,
  only: string | undefined,
): { readonly search: SlotSearch; readonly count: SearchCount } {
  const { words, replacement, matchesCase, wholeWords, isPattern } = asked;
  const search = useMemo(() => {
    const slots = only === undefined ? searched.slots() : [only];
    return new SlotSearch(searched, { words, replacement, matchesCase, wholeWords, isPattern }, slots);
  }, [searched, only, words, replacement, matchesCase, wholeWords, isPattern]);
  const [count, setCount] = useState<SearchCount>({ at: 0, all: 0 });
  useEffect(() => search.mark(), [search, shown]);
  useEffect(() => {
    const timer = setTimeout(() => setCount(search.count()), pause);
    return () => clearTimeout(timer);
  }, [search, text, caret]);
  useEffect(() => () => closeAll(searched), [searched]);
  return { search, count };
}

function closeAll(searched: Searched): void {
  for (const slot of searched.slots()) {
    const view = searched.viewOf(slot);
    if (view !== undefined) closeSearchPanel(view);
  }
}
