import { prefer, usePreferences } from '../state/preferences.ts';

const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Shows everything one step larger or smaller, or at its actual size. */
export function zoom(way: 'in' | 'out' | 'reset'): void {
  const { zoom: now } = usePreferences.getState();
  void prefer({ zoom: zoomStep(now, way) });
}

/** The zoom one step from another one; it ends at 0.5 and 3. */
export function zoomStep(now: number, way: 'in' | 'out' | 'reset'): number {
  if (way === 'reset') return 1;
  if (way === 'in') return steps.find((step) => step > now + 0.001) ?? 3;
  return steps.findLast((step) => step < now - 0.001) ?? 0.5;
}
