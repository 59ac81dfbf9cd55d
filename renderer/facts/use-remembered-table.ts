import { useEffect } from 'react';
import type { FactViews } from '../../briefing/contract/view-calls.ts';
import type { FactView } from '../../briefing/facts/fact-table.ts';
import { call } from '../bridge/call.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';
import { builtInViews } from './filters/built-in-views.ts';
import { currentView, showView, useFacts, viewOf } from './facts-state.ts';
import { pageQuery } from './table/use-fact-pages.ts';

const noViews: readonly FactView[] = [];
/** After this long without a change the desk notes how the table stands, in milliseconds. */
const pause = 1000;

/** Shows the table as it was left when the desk was last open, and notes how it is left; answers the saved views. */
export function useRememberedTable(): readonly FactView[] {
  const { value } = useCall('views:list', {});
  const isReady = useFacts((state) => state.isReady);
  const left = useFacts((state) => JSON.stringify(withoutWords(viewOf(state))));
  useEffect(() => {
    if (isReady || value === undefined) return;
    showView(startOf(value), value.today);
  }, [isReady, value]);
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => void call('views:left', { view: JSON.parse(left) as FactView }), pause);
    return () => clearTimeout(timer);
  }, [isReady, left]);
  return value?.views ?? noViews;
}

/** The words that were searched are for the moment; the next day begins without them. */
function withoutWords(view: FactView): FactView {
  const { text: _text, ...filters } = view.query.filters;
  return { ...view, query: { ...view.query, filters } };
}

/** The table as it was left, or all current facts on a desk where nobody has looked yet. */
function startOf({ last, today }: FactViews): FactView {
  const [usual] = builtInViews(today);
  return last ?? usual;
}

/** Asks for what the screen of facts begins with, so that it is there when the user goes to it. */
export async function warmFacts(): Promise<void> {
  const views = await queries.ensureQueryData({
    queryKey: ['views:list', {}],
    queryFn: () => call('views:list', {}),
  });
  if (!views.ok) return;
  const { query } = currentView(startOf(views.value), views.value.today);
  await queries.prefetchQuery(pageQuery(query, 0));
}
