import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import type { SharedDesk } from './shared-desk.ts';
import { tellChanged } from './shared-desk.ts';
import type { WindowSession } from './window-session.ts';

/** One action of the user: what it is called, and what it touches. */
export interface DeskAction {
  /** For menus and toasts: `Edited T05`. Ids and counts, never words of a fact. */
  readonly label: string;
  readonly nouns: readonly ChangedNoun[];
  readonly ids?: readonly string[];
}

/** Does one action on the window's desk. It can be taken back, and every window on the desk hears of it. */
export function changeDesk<T>(
  window: WindowSession,
  action: DeskAction,
  work: (shared: SharedDesk) => Outcome<T>,
): Outcome<T> {
  const shared = window.desk;
  if (shared === undefined) return refused('wrong-usage', 'No desk is open in this window. Open one first.');
  const changed = shared.desk.store.change({ label: action.label, at: now() }, () => work(shared));
  if (!changed.ok) return changed;
  const { value, step } = changed.value;
  if (step !== undefined) window.steps.did({ step, nouns: action.nouns });
  tellChanged(shared, action.nouns, action.ids);
  return done(value, changed.findings);
}

/** Takes an action of the window back, the last one unless another is named; answers what it was, or nothing where there is none. */
export function undoStep(window: WindowSession, id?: number): Outcome<{ readonly undone?: string }> {
  const last = id === undefined ? window.steps.lastDone() : window.steps.done(id);
  if (last === undefined || window.desk === undefined) return done({});
  const reverted = window.desk.desk.store.revert(last.step, {
    label: `Undid: ${last.step.label}`,
    at: now(),
  });
  if (!reverted.ok) {
    if (isForGood(reverted.failure)) window.steps.dropDone(last.id);
    return reverted;
  }
  window.steps.undid({ ...last, step: { ...reverted.value, label: last.step.label } });
  tellChanged(window.desk, last.nouns);
  return done({ undone: last.step.label });
}

/** Does again what was taken back last; answers what it was, or nothing where there is none. */
export function redoLast(window: WindowSession): Outcome<{ readonly redone?: string }> {
  const last = window.steps.lastUndone();
  if (last === undefined || window.desk === undefined) return done({});
  const reverted = window.desk.desk.store.revert(last.step, { label: last.step.label, at: now() });
  if (!reverted.ok) {
    if (isForGood(reverted.failure)) window.steps.dropUndone();
    return reverted;
  }
  window.steps.redid({ ...last, step: { ...reverted.value, label: last.step.label } });
  tellChanged(window.desk, last.nouns);
  return done({ redone: last.step.label });
}

/** A busy disk may let it happen later; what has been changed since never will. */
function isForGood({ code }: Failure): boolean {
  return code === 'bad-input';
}
