import type { StoreApi } from 'zustand';
import { createStore, useStore } from 'zustand';
import type { Failure, Finding } from '../../../briefing/outcome.ts';
import type { Draft } from '../draft-state.ts';
import { useDraft } from '../draft-state.ts';

/** How large pages are shown: as wide as the pane, or at a share of their size on paper. */
export type PageZoom = 'fit' | number;

/** The pages of a draft as they were printed last, and how they are looked at. */
export interface PagesState {
  /** The PDF; undefined until the first one is printed. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** Serial of the preview it was printed from. */
  readonly serial: number;
  /** The level for whose readers it is cut; undefined: as drafted. */
  readonly level: string | undefined;
  /** Why the latest could not be printed. */
  readonly failure: Failure | undefined;
  /** What the print had to say of them. */
  readonly findings: readonly Finding[];
  readonly count: number;
  /** The page that is in view, counted from 1. */
  readonly current: number;
  readonly zoom: PageZoom;
}

const states = new WeakMap<Draft, StoreApi<PagesState>>();

/** The pages of a draft; they stay while another tab is shown. */
export function pagesOf(draft: Draft): StoreApi<PagesState> {
  const known = states.get(draft);
  if (known !== undefined) return known;
  const state = createStore<PagesState>()(() => ({
    bytes: undefined,
    serial: 0,
    level: undefined,
    failure: undefined,
    findings: [],
    count: 0,
    current: 1,
    zoom: 'fit',
  }));
  states.set(draft, state);
  return state;
}

/** What a part of the screen shows of the pages. */
export function usePages<T>(select: (state: PagesState) => T): T {
  return useStore(pagesOf(useDraft()), select);
}
