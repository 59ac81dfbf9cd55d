import { goTo, useWindow } from '../state/window-state.ts';
import { beginFacts, filterFacts, useFacts } from './facts-state.ts';

/** Goes to the facts and shows these alone; a single one among all the others. */
export function showFacts(ids: readonly string[]): void {
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) return goTo({ kind: 'facts', chosen: id });
  beginFacts(useWindow.getState().desk?.path ?? '');
  filterFacts({ ids });
  // What was asked for here comes before how the table was left.
  useFacts.setState({ isReady: true });
  goTo({ kind: 'facts' });
}
