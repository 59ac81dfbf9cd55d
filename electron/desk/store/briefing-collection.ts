import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { BriefingRow } from '../../../briefing/drafts/briefing-row.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { factUses } from '../../../briefing/drafts/fact-uses.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { nextIdAmong } from '../../../briefing/text/next-id.ts';
import type { ChangeLog } from './change-log.ts';
import { listIds } from './list-ids.ts';
import { parseJson } from './read-row.ts';
import type { RecordTable, RowShape } from './record-table.ts';
import { readAll } from './record-table.ts';
import { checkBriefingRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { BriefingCollection, BriefingUses, Collection } from './store.ts';

/** How briefings lie in the database. The history keeps how one is set up; its prose stays as it is when that is taken back. */
export const briefingShape: RowShape<Briefing> = {
  noun: 'briefing',
  idOf: ({ id }) => id,
  columns: ['template', 'title', 'marking', 'changed', 'state'],
  values: ({ template, title, marking, changed, state }) => [
    template,
    title,
    marking ?? null,
    changed ?? null,
    state ?? 'draft',
  ],
  check: checkBriefingRow,
  remembered: setUpOf,
  restored: (kept, { slots, changed }) => ({ ...kept, slots, ...(changed === undefined ? {} : { changed }) }),
};

/** When it was last changed is no part of how a briefing is set up: each word of prose changes it. */
function setUpOf(briefing: Briefing): Briefing {
  const { changed, ...setUp } = briefing;
  return changed === undefined ? { ...briefing, slots: {} } : { ...setUp, slots: {} };
}

/** The prose is left out by the database: it is nearly all of a briefing. Damaged JSON is handed on, to be refused. */
const rowsQuery = `SELECT revision, opened, opened_sequence,
    CASE WHEN json_valid(json) THEN json_remove(json, '$.slots') ELSE json END AS json,
    CASE WHEN json_valid(json) THEN (
      SELECT json_group_array(key) FROM json_each(briefing.json, '$.slots') WHERE trim(value, char(9, 10, 13, 32)) <> ''
    ) END AS filled
  FROM briefing ORDER BY number`;

/** The briefings of a desk with their list. */
export function createBriefingCollection(
  session: Session,
  log: ChangeLog,
  base: Collection<Briefing>,
  table: RecordTable<Briefing>,
): BriefingCollection {
  const { database } = session;
  const rows = database.prepare(rowsQuery);
  const opened = database.prepare('UPDATE briefing SET opened = ?, opened_sequence = ? WHERE id = ?');
  return {
    ...base,
    rows: () => session.read(() => readAll(rows.iterate(), (row) => toRow(row, table))),
    noteOpened: (id, at) =>
      session.write(() => {
        const { changes } = opened.run(at, log.last(), id);
        return changes > 0
          ? done(true)
          : refused('bad-input', `The desk has no briefing “${id}”. Check the id.`);
      }),
    nextId: () =>
      session.read(() => done(nextIdAmong(listIds(database, 'briefing'), { prefix: 'B', digits: '1' }))),
  };
}

/** Every place in the prose of briefings that names a fact. */
export function readUses(
  database: DatabaseSync,
  table: RecordTable<Briefing>,
  factId: string,
): Outcome<readonly BriefingUses[]> {
  const rows = database.prepare('SELECT json FROM briefing WHERE instr(json, ?) > 0 ORDER BY number');
  const uses = readAll(rows.iterate(factId), (row): Outcome<BriefingUses> => {
    const briefing = table.read(row);
    if (!briefing.ok) return briefing;
    const { id, title } = briefing.value;
    return done({ briefing: id, title, uses: factUses(briefing.value, factId) });
  });
  return uses.ok ? done(uses.value.filter((one) => one.uses.length > 0)) : uses;
}

function toRow(row: Record<string, SQLOutputValue>, table: RecordTable<Briefing>): Outcome<BriefingRow> {
  const briefing = table.read(row);
  if (!briefing.ok) return briefing;
  const filled = parseJson(row['filled']);
  const { opened: at, opened_sequence: sequence, revision } = row;
  return done({
    briefing: briefing.value,
    revision: Number(revision),
    filledSlots: Array.isArray(filled) ? filled.map(String) : [],
    ...(typeof at === 'string' ? { opened: { at, sequence: Number(sequence ?? 0) } } : {}),
  });
}
