import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { undoAction } from '../frame/take-back.ts';
import { goTo } from '../state/window-state.ts';

/** Opens a briefing in the editor. */
export function openBriefing(id: string): void {
  goTo({ kind: 'draft', briefing: id });
}

/** Makes a copy of a briefing and answers its id; says why where there is none. */
export async function duplicateBriefing({ id, title }: BriefingRow): Promise<string | undefined> {
  const copied = await call('briefings:duplicate', { id });
  if (!wasDone(copied, `“${title}” was copied.`) || !copied.ok) return undefined;
  return copied.value.briefing.id;
}

/** Puts a briefing into the archive or takes it out. */
export async function archiveBriefing({ id, title, state }: BriefingRow): Promise<void> {
  const archived = state === 'draft';
  const done = await call('briefings:archive', { id, archived });
  wasDone(done, archived ? `“${title}” is archived.` : `“${title}” is a draft again.`);
}

/** Deletes a briefing; it can be taken back. */
export async function deleteBriefing({ id, title }: BriefingRow): Promise<void> {
  wasDone(await call('briefings:remove', { id }), `“${title}” is deleted.`);
}

/** Gives a briefing another title; answers why it was not done. */
export async function renameBriefing(id: string, title: string): Promise<string | undefined> {
  const renamed = await call('briefings:rename', { id, title });
  return renamed.ok ? undefined : renamed.failure.message;
}

function wasDone(outcome: Outcome<unknown>, words: string): boolean {
  if (outcome.ok) say(words, undoAction());
  else say(outcome.failure.message);
  return outcome.ok;
}
