import { useEffect, useMemo, useState } from 'react';
import { closeSearchPanel } from '@codemirror/search';
import { useDraftState } from '../../draft-state.ts';
import type { Manuscript } from '../manuscript.ts';
import type { FindChoices } from './find-options.tsx';
import type { Search } from './prose-matches.ts';
import type { SearchCount } from './slot-search.ts';
import { SlotSearch } from './slot-search.ts';

/** How long nothing is typed before matches are counted, in milliseconds. */
const pause = 80;

/** A search that marks its matches while it is shown, and counts them anew when prose or caret change. */
export function useSlotSearch(
  manuscript: Manuscript,
  { scope, ...asked }: Search & Pick<FindChoices, 'scope'>,
): { readonly search: SlotSearch; readonly count: SearchCount } {
  const open = useDraftState((state) => state.open);
  const mode = useDraftState((state) => state.mode);
  const texts = useDraftState((state) => state.texts);
  const caret = useDraftState((state) => state.caret);
  const only = scope === 'slot' ? manuscript.openSlot(open) : undefined;
  const { words, replacement, matchesCase, wholeWords, isPattern } = asked;
  const search = useMemo(() => {
    const slots = only === undefined ? manuscript.slots() : [only];
    return new SlotSearch(manuscript, { words, replacement, matchesCase, wholeWords, isPattern }, slots);
  }, [manuscript, only, words, replacement, matchesCase, wholeWords, isPattern]);
  const [count, setCount] = useState<SearchCount>({ at: 0, all: 0 });
  useEffect(() => search.mark(), [search, mode, open]);
  useEffect(() => {
    const timer = setTimeout(() => setCount(search.count()), pause);
    return () => clearTimeout(timer);
  }, [search, texts, caret]);
  useEffect(() => () => closeAll(manuscript), [manuscript]);
  return { search, count };
}

function closeAll(manuscript: Manuscript): void {
  for (const slot of manuscript.slots()) {
    const view = manuscript.viewOf(slot);
    if (view !== undefined) closeSearchPanel(view);
  }
}
