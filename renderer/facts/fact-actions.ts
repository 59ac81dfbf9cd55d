import { counted } from '../../briefing/text/counted.ts';
import type { FactChoice } from '../../briefing/facts/fact-choice.ts';
import type { Fact } from '../../briefing/facts/fact.ts';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { goTo } from '../state/window-state.ts';
import { noneChosen } from './table/chosen.ts';
import type { Cursor } from './facts-state.ts';
import { chooseFact, useFacts } from './facts-state.ts';
import { undoAction } from '../frame/take-back.ts';

/** Deletes facts and says how they come back. The one that comes to the place of the cursor is chosen. */
export async function removeFacts(choice: FactChoice): Promise<void> {
  const { cursor } = useFacts.getState();
  const removed = await call('facts:remove', { choice });
  if (!removed.ok) {
    say(removed.failure.message);
    return;
  }
  useFacts.setState({ chosen: noneChosen });
  const only = 'ids' in choice && choice.ids.length === 1 ? choice.ids[0] : undefined;
  say(`${only ?? counted(removed.value.removed, 'fact')} deleted.`, undoAction());
  if (cursor !== undefined) await chooseInPlace(cursor);
}

/** Chooses the row where the cursor was; nothing where its fact is still there, or the user has gone on. */
async function chooseInPlace({ id, index }: Cursor): Promise<void> {
  const { query, chosen } = useFacts.getState();
  const place = await call('facts:position', { query, id, isStart: false });
  if (!place.ok || place.value.index !== undefined) return;
  const from = Math.max(0, index - 1);
  const around = await call('facts:ids', { query, from, count: 2 });
  const ids = around.ok ? around.value : [];
  const at = Math.min(index - from, ids.length - 1);
  const next = ids[at];
  if (next !== undefined && useFacts.getState().chosen === chosen) chooseFact({ id: next, index: from + at });
}

/** Makes a copy of a fact and goes to it. */
export async function duplicateFact(id: string): Promise<void> {
  const copy = await call('facts:duplicate', { id });
  if (!copy.ok) {
    say(copy.failure.message);
    return;
  }
  goTo({ kind: 'facts', chosen: copy.value.fact.id });
  say(`${copy.value.fact.id} is a copy of ${id}.`, undoAction());
}

/** Makes a fact current or takes it out of use. */
export async function setStatus(id: string, status: 'current' | 'withdrawn'): Promise<void> {
  const changed = await call('facts:change', { choice: { ids: [id] }, changes: { status }, job: id });
  if (!changed.ok) say(changed.failure.message);
  else
    say(
      status === 'withdrawn' ? `${id} is withdrawn. Briefings leave it out.` : `${id} is current again.`,
      undoAction(),
    );
}

/** Has another fact take the place of one. */
export async function supersede({ id }: Pick<Fact, 'id'>, by: string): Promise<boolean> {
  const done = await call('facts:supersede', { id, by });
  say(done.ok ? `${id} is superseded by ${by}.` : done.failure.message, done.ok ? undoAction() : {});
  return done.ok;
}

/** Makes a newer fact that takes the place of one, and goes to it. */
export async function renew(id: string): Promise<boolean> {
  const made = await call('facts:renew', { id });
  if (!made.ok) {
    say(made.failure.message);
    return false;
  }
  goTo({ kind: 'facts', chosen: made.value.fact.id });
  say(`${made.value.fact.id} takes the place of ${id}. Change what is new in it.`, undoAction());
  return true;
}
