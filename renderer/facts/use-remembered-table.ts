import { useEffect } from 'react';
import type { FactView } from '../../briefing/facts/fact-table.ts';
import { call } from '../bridge/call.ts';
import { useCall } from '../bridge/use-call.ts';
import { builtInViews } from './filters/built-in-views.ts';
import { showView, useFacts, viewOf } from './facts-state.ts';

/** After this long without a change the desk notes how the table stands, in milliseconds. */
const pause = 1000;

/** Shows the table as it was left when the desk was last open, and notes how it is left; answers the saved views. */
export function useRememberedTable(today: string | undefined): readonly FactView[] {
  const { value } = useCall('views:list', {});
  const state = useFacts();
  const { isReady } = state;
  useEffect(() => {
    if (isReady || value === undefined || today === undefined) return;
    const [usual] = builtInViews(today);
    const start = value.last ?? usual;
    if (start !== undefined) showView(start, today);
  }, [isReady, value, today]);
  const left = JSON.stringify(viewOf(state));
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => void call('views:left', { view: JSON.parse(left) as FactView }), pause);
    return () => clearTimeout(timer);
  }, [isReady, left]);
  return value?.views ?? [];
}
