import { basename } from 'node:path';
import type { OpenDeskInfo } from '../../../briefing/contract/desk-calls.ts';
import type { ChangedNoun, WindowEvent } from '../../../briefing/contract/event.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Desk } from '../open-desk.ts';

/** A window, as far as a desk knows it: it can be told something. */
export interface Hearer {
  readonly id: string;
  tell(event: WindowEvent): void;
}

/** A desk that one or more windows have open. */
export interface SharedDesk {
  readonly desk: Desk;
  /** Why nothing can be changed, as a sentence; absent: it can. */
  readonly readOnly?: string;
  readonly windows: Set<Hearer>;
  /** Hashes of captures that were filed here, or whose source was deleted; until the desk is closed, undoing can change who names them. */
  readonly looseCaptures: Set<string>;
  /** How its backups stand; `trouble` says why today has none. */
  readonly backups: { trouble: string | undefined };
  /** Ends the watch for what other programs do to it, and for the next day’s backup. */
  readonly unwatch: () => void;
}

/** What a window is told of the desk it has open. */
export function describeDesk({ desk, readOnly, backups }: SharedDesk): Outcome<OpenDeskInfo> {
  const { facts, sources, briefings } = desk.store;
  return desk.store.snapshot(() => {
    const counts = { facts: facts.count(), sources: sources.count(), briefings: briefings.count() };
    if (!counts.facts.ok) return counts.facts;
    if (!counts.sources.ok) return counts.sources;
    if (!counts.briefings.ok) return counts.briefings;
    return done({
      name: basename(desk.paths.folder),
      path: desk.paths.folder,
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(backups.trouble === undefined ? {} : { noBackup: backups.trouble }),
      counts: {
        facts: counts.facts.value,
        sources: counts.sources.value,
        briefings: counts.briefings.value,
      },
    });
  });
}

/** Tells every window on a desk what changed; not the one that is left out, which knows already. */
export function tellChanged(
  shared: SharedDesk,
  nouns: readonly ChangedNoun[],
  ids?: readonly string[],
  leftOut?: Hearer,
): void {
  for (const window of shared.windows)
    if (window !== leftOut) window.tell({ kind: 'changed', nouns, ...(ids === undefined ? {} : { ids }) });
}
