import type { ChangeNote, ChangeNoun } from '../../../briefing/history/change.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { ChangeLog, ChangeRecord } from './change-log.ts';
import type { RecordTable } from './record-table.ts';
import type { ChangeStep } from './store.ts';

/** The tables whose changes can be taken back, by their nouns. */
export type RevertibleTables = Readonly<Record<ChangeNoun, Revertible>>;

/** What a table does to take a change back. */
export type Revertible = Pick<RecordTable<unknown>, 'restore' | 'removeOne' | 'putBack' | 'isAsLeft'>;

const mostFindings = 100;

/** Takes a step back as a new action, as a whole or not at all. Callers hold no transaction. */
export function revert(
  log: ChangeLog,
  tables: RevertibleTables,
  step: ChangeStep,
  note: ChangeNote,
): Outcome<ChangeStep> {
  const reverted = log.record(note, () => {
    const records = log.ofGroup(step.group);
    if (records.length + step.removed.length === 0) return nothingLeft(step);
    const changed = changedSince(log, tables, records);
    if (changed.length > 0) return overtaken(step, changed);
    const taken = takeBack(tables, records);
    if (!taken.ok) return taken;
    for (const removed of step.removed.toReversed()) {
      const back = tables[removed.noun].putBack(removed);
      if (!back.ok) return back;
    }
    // What was changed and then removed in one action has its change back only now.
    const known = new Set(records.map(({ sequence }) => sequence));
    return takeBack(
      tables,
      log.ofGroup(step.group).filter(({ sequence }) => !known.has(sequence)),
    );
  });
  if (!reverted.ok) return reverted;
  return reverted.value.step === undefined ? nothingLeft(step) : done(reverted.value.step);
}

/** Undoes changes, the last one first. */
function takeBack(tables: RevertibleTables, records: readonly ChangeRecord[]): Outcome<true> {
  for (const { noun, id, before } of records) {
    const table = tables[noun];
    const outcome: Outcome<unknown> = before === undefined ? table.removeOne(id) : table.restore(id, before);
    if (!outcome.ok) return outcome;
  }
  return done(true);
}

/** The last change of each thing that is not as the step left it. */
function changedSince(
  log: ChangeLog,
  tables: RevertibleTables,
  records: readonly ChangeRecord[],
): readonly ChangeRecord[] {
  const last = new Map<string, ChangeRecord>();
  for (const record of records) {
    const key = `${record.noun} ${record.id}`;
    if (!last.has(key)) last.set(key, record);
  }
  return [...last.values()].filter((record) => !isAsLeft(log, tables, record));
}

/** What was added has been left as it was before its first change; where it has none, its revision tells. */
function isAsLeft(log: ChangeLog, tables: RevertibleTables, record: ChangeRecord): boolean {
  const left = record.after ?? log.firstBefore(record, record.sequence);
  return tables[record.noun].isAsLeft(record.id, left, record.revision);
}

function overtaken(step: ChangeStep, records: readonly ChangeRecord[]): Outcome<never> {
  const names = records.slice(0, 3).map(nameOf).join(', ');
  const others = records.length > 3 ? ` and ${counted(records.length - 3, 'other')}` : '';
  return refused(
    'bad-input',
    `“${step.label}” was not taken back, since this was changed afterwards: ${names}${others}. Nothing was changed.`,
    records.slice(0, mostFindings).map(toFinding),
  );
}

function toFinding(record: ChangeRecord): Finding {
  const { noun, id } = record;
  const isPlace = noun === 'fact' || noun === 'source' || noun === 'briefing';
  return {
    rule: 'changed-since',
    severity: 'error',
    message: `After that, ${nameOf(record)} was changed again. Change it by hand, or take back the later changes first.`,
    ...(isPlace ? { place: { [noun]: id } } : {}),
  };
}

/** A desk has one setting, which has no name of its own. */
function nameOf({ noun, id }: ChangeRecord): string {
  return noun === 'setting' ? 'the settings' : `the ${noun} ${id}`;
}

function nothingLeft(step: ChangeStep): Outcome<never> {
  return refused('bad-input', `There is nothing left of “${step.label}” to take back.`);
}
