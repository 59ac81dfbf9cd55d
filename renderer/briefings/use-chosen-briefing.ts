import { useEffect, useState } from 'react';
import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import { stayAt, useWindow } from '../state/window-state.ts';
import type { BriefingsView } from './shown-briefings.ts';

/** The briefing that is chosen, and what chooses another one. */
export interface ChosenBriefing {
  readonly chosen: BriefingRow | undefined;
  readonly choose: (id: string) => void;
}

/**
 * Which of the shown briefings is chosen, at first the first one. Where it goes, the one that comes to its place is chosen: a key
 * pressed again is about what the user sees chosen, never about another end of the list.
 */
export function useChosenBriefing(
  all: readonly BriefingRow[] | undefined,
  rows: readonly BriefingRow[],
  { states, words }: BriefingsView,
): ChosenBriefing {
  const id = useWindow(({ place }) => (place.kind === 'briefings' ? place.chosen : undefined));
  const look = JSON.stringify([states, words]);
  const [last, setLast] = useState<Last>({ look, at: 0, seen: undefined });
  const at = rows.findIndex((row) => row.id === id);
  const now: Last =
    at === -1 ? { ...last, look, at: last.look === look ? last.at : 0 } : { look, at, seen: id };
  if (now.look !== last.look || now.at !== last.at || now.seen !== last.seen) setLast(now);
  const chosen = rows[Math.min(now.at, rows.length - 1)];
  // One that is only out of view is chosen again when it comes back into it, and a new one as soon as it is read.
  const isGone = id === now.seen && all?.every((row) => row.id !== id) === true;
  const next = isGone ? chosen?.id : undefined;
  useEffect(() => {
    if (next !== undefined) choose(next);
  }, [next]);
  return { chosen, choose };
}

/** Where the chosen one stood last. */
interface Last {
  /** How the briefings were looked at. */
  readonly look: string;
  readonly at: number;
  /** Its id. */
  readonly seen: string | undefined;
}

function choose(id: string): void {
  stayAt({ kind: 'briefings', chosen: id });
}
