import type { SourceFieldName } from '../../briefing/sources/source-fields.ts';
import type { Source } from '../../briefing/sources/source.ts';
import type { RequestOf } from '../../briefing/contract.ts';
import { call } from '../bridge/call.ts';
import { notTwice } from '../controls/not-twice.ts';
import { say } from '../controls/toast.tsx';
import { undoAction } from '../frame/take-back.ts';
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
  const removed = await call('sources:remove', { id });
  say(removed.ok ? `${id} deleted.` : removed.failure.message, removed.ok ? undoAction() : {});
}

type Json = RequestOf<'sources:change'>['value'];

/** Gives a field of a source another value; undefined empties it. Where another window was faster, its value stays. */
export async function changeSource(source: Source, field: SourceFieldName, value: unknown): Promise<boolean> {
  const was = source[field];
  const answer = await call('sources:change', {
    id: source.id,
    field,
    ...(value === undefined ? {} : { value: value as Json }),
    ...(was === undefined ? {} : { was: was as Json }),
  });
  if (!answer.ok) {
    say(answer.failure.message);
    return false;
  }
  if (answer.value.kept) return true;
  const { source: theirs } = answer.value;
  say(`${source.id} was changed in another window at the same time. That value stays.`, {
    action: { name: 'Set mine', onPress: () => void changeSource(theirs, field, value) },
  });
  return false;
}
