import { create } from 'zustand';
import type { OpenDeskInfo } from '../../briefing/contract/desk-calls.ts';
import type { Surroundings } from '../../briefing/contract/window-calls.ts';

/** Where in the window the user is. */
export type Place =
  | { readonly kind: 'briefings'; readonly chosen?: string }
  | {
      readonly kind: 'draft';
      readonly briefing: string;
      readonly slot?: string;
      readonly line?: number;
      /** What is to be shown beside the prose. */
      readonly shows?: 'facts' | 'findings' | 'export';
    }
  | {
      readonly kind: 'facts';
      readonly chosen?: string;
      /** Words are to be searched for: the caret goes into the field. */
      readonly searches?: boolean;
    }
  | {
      readonly kind: 'sources';
      readonly chosen?: string;
      /** SHA-256 of the capture. */
      readonly capture?: string;
      /** The words that are shown in it, in UTF-16 units of its text. */
      readonly at?: { readonly start: number; readonly end: number };
    }
  | { readonly kind: 'templates'; readonly chosen?: string; readonly line?: number }
  | { readonly kind: 'settings'; readonly section?: string };

/** What the whole window shares: the desk it has open and where the user is on it. */
export interface WindowState {
  /** What the window runs in; undefined until the machine said so. */
  readonly about: Surroundings | undefined;
  /** Undefined until the machine said so; null where no desk is open: then the welcome shows. */
  readonly desk: OpenDeskInfo | null | undefined;
  /** Why the desk cannot be reached, as a sentence; undefined while it can. */
  readonly gone: string | undefined;
  readonly place: Place;
  /** Places to go back to, the latest last. */
  readonly before: readonly Place[];
}

/** The state of the window, for hooks and for functions outside of React. */
export const useWindow = create<WindowState>()(() => ({
  about: undefined,
  desk: undefined,
  gone: undefined,
  place: { kind: 'briefings' },
  before: [],
}));

/** The most steps back that are kept. */
const mostSteps = 50;

/** Goes to a place, from which {@link goBack} leads back. */
export function goTo(place: Place): void {
  useWindow.setState(({ place: here, before }) => ({ place, before: [...before, here].slice(-mostSteps) }));
}

/** Notes what is chosen at this place, so that going back leads to it again. */
export function stayAt(place: Place): void {
  useWindow.setState({ place });
}

/** Goes back one step, or to the briefings. */
export function goBack(): void {
  useWindow.setState(({ before }) => ({
    place: before.at(-1) ?? { kind: 'briefings' },
    before: before.slice(0, -1),
  }));
}

/** Shows the desk that was opened, or the welcome where none is. */
export function showDesk(desk: OpenDeskInfo | null): void {
  useWindow.setState({ desk, gone: undefined, place: { kind: 'briefings' }, before: [] });
}

/** Notes why the desk has no backup of today; undefined: it has one. */
export function noteBackup(trouble: string | undefined): void {
  useWindow.setState(({ desk }) => {
    if (desk === undefined || desk === null) return {};
    const { noBackup: _before, ...rest } = desk;
    return { desk: trouble === undefined ? rest : { ...rest, noBackup: trouble } };
  });
}
