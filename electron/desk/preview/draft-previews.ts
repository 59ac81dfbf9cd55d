import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import type { SharedDesk } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { DeskVersions } from './draft-inputs.ts';
import { DraftPreview } from './draft-preview.ts';

/** The most drafts of one window whose previews are kept: the one in view, and the one before. */
const mostKept = 2;

const others: readonly ChangedNoun[] = ['facts', 'sources', 'settings', 'templates', 'kinds'];

/** The previews that windows look at. */
export class DraftPreviews {
  readonly #parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>;
  readonly #ofWindows = new WeakMap<WindowSession, WeakMap<SharedDesk, Map<string, DraftPreview>>>();

  constructor(parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>) {
    this.#parsers = parsers;
  }

  /** The preview of a draft in a window, made when it is first asked for. */
  of(window: WindowSession, shared: SharedDesk, id: string): DraftPreview {
    const kept = this.#kept(window, shared);
    const preview = kept.get(id) ?? new DraftPreview(shared.desk, id, this.#parsers);
    kept.delete(id);
    kept.set(id, preview);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return preview;
  }

  #kept(window: WindowSession, shared: SharedDesk): Map<string, DraftPreview> {
    const desks = this.#ofWindows.get(window) ?? new WeakMap<SharedDesk, Map<string, DraftPreview>>();
    this.#ofWindows.set(window, desks);
    const kept = desks.get(shared) ?? new Map<string, DraftPreview>();
    desks.set(shared, kept);
    return kept;
  }
}

/** How often a window's desk has changed, so that what was read before can be told from what is there now. */
export function versionsFor(window: WindowSession): DeskVersions {
  return {
    briefings: window.changesOf('briefings'),
    others: others.reduce((sum, noun) => sum + window.changesOf(noun), 0),
  };
}
