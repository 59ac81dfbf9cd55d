import { create } from 'zustand';
import { call } from '../bridge/call.ts';
import { prefer } from '../state/preferences.ts';
import type { Place } from '../state/window-state.ts';
import { goTo, useWindow } from '../state/window-state.ts';
import type { TourStep } from './tour-steps.ts';
import { tourSteps } from './tour-steps.ts';

interface TourState {
  /** The step that shows, counted from 0; undefined while there is no tour. */
  readonly step: number | undefined;
  /** Folder of the desk it is taken on: on another one its places are not meant. */
  readonly desk: string | undefined;
}

/** Where the tour stands. */
export const useTour = create<TourState>()(() => ({ step: undefined, desk: undefined }));

/** Shows a step and goes to its place; after the last one the tour ends. Without a desk there is none. */
export async function showStep(step: number): Promise<void> {
  const next = tourSteps[step];
  const { desk } = useWindow.getState();
  if (next === undefined || desk === undefined || desk === null) return endTour();
  useTour.setState({ step, desk: desk.path });
  const place = await placeOf(next);
  if (useTour.getState().step === step) goTo(place);
}

/** A draft is the first one of the desk, as any may have been deleted or be somebody’s own. */
async function placeOf({ place }: TourStep): Promise<Place> {
  if (place.kind !== 'draft') return place;
  const listed = await call('briefings:list', {});
  const ids = listed.ok ? listed.value.map(({ id }) => id) : [];
  const id = ids.find((one) => one === place.briefing) ?? ids[0];
  return id === undefined ? { kind: 'briefings' } : { kind: 'draft', briefing: id };
}

/** Ends the tour, taken or skipped; it does not come back by itself. */
export function endTour(): void {
  useTour.setState({ step: undefined, desk: undefined });
  void prefer({ tourSeen: true });
}
