import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { SharedDesk } from './shared-desk.ts';
import type { WindowSession } from './window-session.ts';

/** Does work on the window's desk, or refuses where it has none open. */
export function withWindowDesk<T>(
  window: WindowSession,
  work: (desk: SharedDesk) => Outcome<T> | Promise<Outcome<T>>,
): Outcome<T> | Promise<Outcome<T>> {
  if (window.desk === undefined)
    return refused('wrong-usage', 'No desk is open in this window. Open one first.');
  return work(window.desk);
}
