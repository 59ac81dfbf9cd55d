import { create } from 'zustand';
import { prefer } from '../state/preferences.ts';
import { goTo } from '../state/window-state.ts';
import { tourSteps } from './tour-steps.ts';

/** The step of the tour that shows, counted from 0; undefined while there is no tour. */
export const useTour = create<{ readonly step: number | undefined }>()(() => ({ step: undefined }));

/** Shows a step and goes to its place; after the last one the tour ends. */
export function showStep(step: number): void {
  const next = tourSteps[step];
  if (next === undefined) return endTour();
  useTour.setState({ step });
  goTo(next.place);
}

/** Ends the tour, taken or skipped; it does not come back by itself. */
export function endTour(): void {
  useTour.setState({ step: undefined });
  void prefer({ tourSeen: true });
}
