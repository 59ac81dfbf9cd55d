import type { SourceFieldName } from '../../briefing/sources/source-fields.ts';
import type { Source } from '../../briefing/sources/source.ts';
import type { RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { queries } from '../bridge/queries.ts';
import { notTwice } from '../controls/not-twice.ts';
import { say } from '../controls/toast.tsx';
import { undoAction } from '../frame/take-back.ts';
import { untilTaken } from '../state/until-taken.ts';
import { useWindow } from '../state/window-state.ts';
import { chooseSource, useSources } from './sources-state.ts';

/** Adds a source about which nothing is known yet, and shows it. */
export const newSource = notTwice(async (): Promise<void> => {
  const made = await call('sources:new', {});
  if (!made.ok) {
    say(made.failure.message);
    return;
  }
  useSources.setState({ text: '' });
  chooseSource(made.value.id);
});

/** Deletes a source, unless something rests on it, and says how it comes back. */
export async function removeSource(id: string): Promise<void> {
  const next = besideInList(id);
  const removed = await call('sources:remove', { id });
  if (removed.ok && useSources.getState().chosen === id) chooseSource(next);
  say(removed.ok ? `${id} deleted.` : removed.failure.message, removed.ok ? undoAction() : {});
}

/** The source that comes after one in the list as it is shown, else the one before it. */
function besideInList(id: string): string | undefined {
  const { text, order } = useSources.getState();
  const list = queries.getQueryData<Outcome<ResultOf<'sources:list'>>>(['sources:list', { text, order }]);
  const lines = list?.ok === true ? list.value.lines : [];
  const at = lines.findIndex((line) => line.id === id);
  return (lines[at + 1] ?? lines[at - 1])?.id;
}

type Json = RequestOf<'sources:change'>['value'];

/** The last change of each field that is on its way: what waits for a desk gives way to what is typed later. */
const latest = new Map<string, object>();

/**
 * Gives a field of a source another value; undefined empties it. Where another window was faster, its value stays. While the desk
 * cannot take it, it waits in the window. `desk` is its folder, where that may not be the one in view.
 */
export async function changeSource(
  source: Source,
  field: SourceFieldName,
  value: unknown,
  desk = useWindow.getState().desk?.path,
): Promise<boolean> {
  const was = source[field];
  const request = {
    id: source.id,
    field,
    ...(value === undefined ? {} : { value: value as Json }),
    ...(was === undefined ? {} : { was: was as Json }),
  };
  const key = JSON.stringify([desk, source.id, field]);
  latest.set(key, request);
  const answer = await untilTaken<ResultOf<'sources:change'> | undefined>(
    `What you changed of ${source.id}`,
    () =>
      latest.get(key) === request ? call('sources:change', request, desk) : Promise.resolve(done(undefined)),
  );
  if (latest.get(key) === request) latest.delete(key);
  if (!answer.ok) {
    say(answer.failure.message);
    return false;
  }
  if (answer.value === undefined || answer.value.kept) return true;
  const { source: theirs } = answer.value;
  say(`${source.id} was changed in another window at the same time. That value stays.`, {
    action: { name: 'Set mine', onPress: () => void changeSource(theirs, field, value, desk) },
  });
  return false;
}
