import type { Change, HistoryPart } from '../../../briefing/history/change.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { ChangeLog, ChangeRecord } from './change-log.ts';
import type { RecordTable } from './record-table.ts';
import { readAll } from './record-table.ts';

/** What happened to a thing, with what it was before and after each change, the newest first. */
export function readHistory<T>(
  log: ChangeLog,
  table: RecordTable<T>,
  id: string,
  part: HistoryPart,
): Outcome<readonly Change<T>[]> {
  return readAll(log.ofThing({ noun: table.noun, id }, part), (record) => readChange(record, table));
}

function readChange<T>({ before, after, ...mark }: ChangeRecord, table: RecordTable<T>): Outcome<Change<T>> {
  if (before === undefined || after === undefined) return done(mark);
  const was = table.read({ json: before });
  const became = table.read({ json: after });
  if (!was.ok) return was;
  return became.ok ? done({ ...mark, before: was.value, after: became.value }) : became;
}
