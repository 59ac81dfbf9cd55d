import { create } from 'zustand';
import type { SourceOrder } from '../../briefing/contract/source-calls.ts';
import { useWindow } from '../state/window-state.ts';

/** How the list of sources stands; it stays so while the user is at another place. */
export interface SourcesState {
  /** Folder of the desk it belongs to. */
  readonly desk: string;
  readonly text: string;
  readonly order: SourceOrder;
  readonly chosen: string | undefined;
  /** Whether fields that are empty or seldom looked at are shown. */
  readonly hasAllFields: boolean;
}

const fresh: SourcesState = { desk: '', text: '', order: 'name', chosen: undefined, hasAllFields: false };

/** The state of the list of sources, for hooks and for functions outside of React. */
export const useSources = create<SourcesState>()(() => fresh);

/** Begins afresh where another desk is open than the one the state belongs to. */
export function beginSources(desk: string): void {
  if (useSources.getState().desk !== desk) useSources.setState({ ...fresh, desk });
}

/**
 * Shows a source, and one of its captures where it is named; undefined for the first one. The place names them, so that the way
 * back finds them.
 */
export function chooseSource(chosen: string | undefined, capture?: string): void {
  useSources.setState({ chosen });
  const place = {
    kind: 'sources' as const,
    ...(chosen === undefined ? {} : { chosen }),
    ...(capture === undefined ? {} : { capture }),
  };
  if (useWindow.getState().place.kind === 'sources') useWindow.setState({ place });
}
