import type { WindowEvent } from '../../../briefing/contract/event.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { today } from '../clock.ts';
import { dropUnnamedCaptures } from '../captures/drop-unnamed-captures.ts';
import { sweepCaptures } from '../captures/sweep-captures.ts';
import { findDesk } from '../desk-folder.ts';
import type { Desk } from '../open-desk.ts';
import { openDesk } from '../open-desk.ts';
import { saysNoBackup } from '../store/no-backup.ts';
import { backUpDaily } from './back-up-daily.ts';
import type { SharedDesk, Hearer } from './shared-desk.ts';
import { watchDesk } from './watch-desk.ts';
import type { WindowSession } from './window-session.ts';

/** The desks that are open, each once however many windows look at it. */
export class OpenDesks {
  readonly #desks = new Map<string, SharedDesk>();
  /** Those that are on their way, so that two windows at once do not open a desk twice. */
  readonly #opening = new Map<string, Promise<Outcome<SharedDesk>>>();

  /** Opens the desk in a folder for a window, for writing where that can be, and closes the one it had. */
  async open(folder: string, window: WindowSession): Promise<Outcome<SharedDesk>> {
    const found = findDesk(folder);
    if (!found.ok) return found;
    const known = this.#desks.get(found.value.folder);
    const opened = known === undefined ? await this.#openOnce(found.value.folder) : done(known);
    if (!opened.ok) return opened;
    const shared = opened.value;
    if (window.desk !== shared) this.leave(window);
    shared.windows.add(window);
    window.desk = shared;
    return opened;
  }

  #openOnce(folder: string): Promise<Outcome<SharedDesk>> {
    const opening = this.#opening.get(folder) ?? this.#openNow(folder);
    this.#opening.set(folder, opening);
    return opening;
  }

  async #openNow(folder: string): Promise<Outcome<SharedDesk>> {
    const opened = await openShared(folder);
    this.#opening.delete(folder);
    if (opened.ok) this.#desks.set(folder, opened.value);
    return opened;
  }

  /** Takes a window off its desk; the desk is closed with its last window. */
  leave(window: WindowSession): void {
    const shared = window.desk;
    if (shared === undefined) return;
    window.desk = undefined;
    window.steps.clear();
    shared.windows.delete(window);
    if (shared.windows.size > 0) return;
    this.#desks.delete(shared.desk.paths.folder);
    shared.unwatch();
    dropUnnamedCaptures(shared);
    shared.desk.store.close();
  }
}

async function openShared(folder: string): Promise<Outcome<SharedDesk>> {
  const writing = await openDesk(folder, { access: 'share', today: today() });
  if (writing.ok) {
    await sweepCaptures(writing.value);
    const trouble = writing.findings.find(saysNoBackup)?.message;
    return done(share(writing.value, { trouble }), writing.findings);
  }
  if (writing.failure.code !== 'cannot-write') return writing;
  const reading = await openDesk(folder, { access: 'read', today: today() });
  if (!reading.ok) return writing;
  return done(share(reading.value, { readOnly: writing.failure.message }), reading.findings);
}

/** How a desk was opened: why only for reading, and why without a backup of the day. */
interface Opening {
  readonly readOnly?: string;
  readonly trouble?: string | undefined;
}

function share(desk: Desk, { readOnly, trouble }: Opening): SharedDesk {
  const backups: SharedDesk['backups'] = { trouble };
  const windows = new Set<Hearer>();
  const tell = (event: WindowEvent): void => windows.forEach((window) => window.tell(event));
  const unwatch = watchDesk(desk.store, {
    changed: (nouns, things) => {
      tell({ kind: 'changed', nouns, elsewhere: true });
      if (things.length > 0) tell({ kind: 'changed-elsewhere', things });
    },
    gone: (message) => tell({ kind: 'desk-gone', message }),
    back: () => tell({ kind: 'desk-back' }),
  });
  const looseCaptures = new Set<string>();
  if (readOnly !== undefined) return { desk, windows, looseCaptures, backups, unwatch, readOnly };
  const endBackups = backUpDaily(desk, {
    trouble,
    heard: (now) => {
      backups.trouble = now;
      tell({ kind: 'backup', ...(now === undefined ? {} : { trouble: now }) });
    },
  });
  return {
    desk,
    windows,
    looseCaptures,
    backups,
    unwatch: () => {
      unwatch();
      endBackups();
    },
  };
}
