import { call } from '../../bridge/call.ts';
import { say } from '../../controls/toast.tsx';
import type { FactTableQuery } from '../../../briefing/facts/fact-table.ts';
import { mostChosen } from '../../../briefing/facts/fact-choice.ts';
import { chooseFact, useFacts } from '../facts-state.ts';
import { chosenAre, toggled } from './chosen.ts';
import { knownRow } from './use-fact-pages.ts';

/** The id in a row, asked for where it is not here. */
async function idAt(query: FactTableQuery, index: number): Promise<string | undefined> {
  const row = knownRow(query, index);
  if (row !== undefined) return row.id;
  const ids = await call('facts:ids', { query, from: index, count: 1 });
  return ids.ok ? ids.value[0] : undefined;
}

/** Chooses the row at an index and nothing else; `seen` is the id that stands there for the user, where one does. */
export async function chooseAlone(query: FactTableQuery, index: number, seen?: string): Promise<void> {
  const id = seen ?? (await idAt(query, index));
  if (id !== undefined) chooseFact({ id, index });
}

/** Moves the cursor and leaves what is chosen as it is. */
export async function moveCursor(query: FactTableQuery, index: number): Promise<void> {
  const id = await idAt(query, index);
  if (id !== undefined) useFacts.setState({ cursor: { id, index }, anchor: index });
}

/** Chooses all rows from where the stretch begins to an index; at most 50,000. */
export async function chooseStretch(query: FactTableQuery, index: number): Promise<void> {
  const { anchor } = useFacts.getState();
  const from = Math.min(anchor, index);
  const count = Math.abs(anchor - index) + 1;
  const ids = await call('facts:ids', { query, from, count: Math.min(count, mostChosen) });
  if (!ids.ok) {
    say(ids.failure.message);
    return;
  }
  if (count > mostChosen) say('50,000 facts are chosen, which is the most. Ctrl A chooses all.');
  const id = ids.value[index === from ? 0 : ids.value.length - 1];
  if (id === undefined) return;
  useFacts.setState({
    chosen: chosenAre(ids.value),
    cursor: { id, index: index === from ? from : from + ids.value.length - 1 },
  });
}

/** Adds the row at an index to what is chosen, or takes it out; `seen` is the id that stands there for the user, where one does. */
export async function toggleRow(query: FactTableQuery, index: number, seen?: string): Promise<void> {
  const id = seen ?? (await idAt(query, index));
  if (id === undefined) return;
  useFacts.setState(({ chosen }) => ({
    chosen: toggled(chosen, id),
    cursor: { id, index },
    anchor: index,
  }));
}

/** Goes to the first fact in the table whose id begins so. */
export async function chooseByStart(query: FactTableQuery, start: string): Promise<void> {
  const found = await call('facts:position', { query, id: start, isStart: true });
  if (found.ok && found.value.index !== undefined && found.value.id !== undefined) {
    chooseFact({ id: found.value.id, index: found.value.index });
  }
}
