import { useEffect } from 'react';
import type { FactTableQuery } from '../../briefing/facts/fact-table.ts';
import { call } from '../bridge/call.ts';
import type { Cursor } from './facts-state.ts';
import { useFacts } from './facts-state.ts';
import type { FactPages } from './table/use-fact-pages.ts';

/** Keeps the cursor on its fact when rows come, go or are put in another order. */
export function useFollowedCursor(pages: FactPages): void {
  const { query, version, rowAt } = pages;
  const cursor = useFacts((state) => state.cursor);
  const isOn = cursor === undefined || rowAt(cursor.index)?.id === cursor.id;
  useEffect(() => {
    if (!isOn && cursor !== undefined && version > 0) void follow(query, cursor);
  }, [isOn, cursor, query, version]);
}

async function follow(query: FactTableQuery, { id }: Cursor): Promise<void> {
  const found = await call('facts:position', { query, id, isStart: false });
  const { cursor } = useFacts.getState();
  if (!found.ok || cursor?.id !== id) return;
  const index = found.value.index ?? -1;
  if (cursor.index !== index) useFacts.setState({ cursor: { id, index }, anchor: Math.max(0, index) });
}
