import { useEffect } from 'react';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { useWindow } from '../state/window-state.ts';
import { chooseFact, filterFacts, useFacts } from './facts-state.ts';
import type { FactPages } from './table/use-fact-pages.ts';

/** Goes to the fact that the place names, and lets the place name the fact that is chosen, so that the way back finds it. */
export function useFactPlace({ query }: FactPages, isReady: boolean): void {
  const wanted = useWindow(({ place }) => (place.kind === 'facts' ? place.chosen : undefined));
  const cursor = useFacts((state) => state.cursor);
  useEffect(() => {
    if (isReady && wanted !== undefined && wanted !== useFacts.getState().cursor?.id) void goToFact(wanted);
  }, [wanted, isReady]);
  useEffect(() => {
    const { place } = useWindow.getState();
    if (cursor !== undefined && place.kind === 'facts' && place.chosen !== cursor.id) {
      useWindow.setState({ place: { kind: 'facts', chosen: cursor.id } });
    }
  }, [cursor, query]);
}

/** Chooses a fact; filters that hide it are taken off. */
async function goToFact(id: string): Promise<void> {
  const { query } = useFacts.getState();
  const found = await call('facts:position', { query, id, isStart: false });
  if (!found.ok) return;
  if (found.value.index !== undefined) {
    chooseFact({ id, index: found.value.index });
    return;
  }
  const everything = { ...query, filters: {} };
  const anywhere = await call('facts:position', { query: everything, id, isStart: false });
  if (!anywhere.ok || anywhere.value.index === undefined) {
    say(`The fact ${id} is not on this desk.`);
    return;
  }
  filterFacts({});
  chooseFact({ id, index: anywhere.value.index });
  say(`The filters hid ${id}, so all facts are shown.`);
}
