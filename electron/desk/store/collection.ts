import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { shortened } from '../../../briefing/text/shortened.ts';
import { noteErasure } from './rewrite.ts';
import { readRow } from './read-row.ts';
import type { RowCheck } from './row-checks.ts';
import type { Session } from './session.ts';
import type { Collection } from './store.ts';

/** How the things of one noun lie in the database. */
export interface RowShape<T> {
  readonly noun: 'fact' | 'source' | 'briefing' | 'kind';
  /** Columns beside number, id and json, in the order of `values`. */
  readonly columns: readonly string[];
  readonly values: (item: T) => readonly SQLInputValue[];
  readonly check: RowCheck<T>;
  /** Writes what lies in side tables. */
  readonly fill?: (number: number | bigint, item: T) => void;
  /** Empties the side tables. */
  readonly clear?: (number: number | bigint) => void;
}

interface Statements {
  readonly insert: StatementSync;
  readonly update: StatementSync;
  readonly remove: StatementSync;
  readonly get: StatementSync;
  readonly list: StatementSync;
  readonly count: StatementSync;
}

const mostFindings = 100;

/** The things of one noun, with their columns and side tables kept in step. */
export function createCollection<T extends { readonly id: string }>(
  session: Session,
  shape: RowShape<T>,
): Collection<T> {
  const statements = prepare(session, shape);
  const read = (row: Record<string, unknown> | undefined): Outcome<T> =>
    readRow(row?.['json'], shape.noun, shape.check);
  return {
    add: (items) => session.write(() => addAll(statements, shape, items)),
    update: (item) => session.write(() => erasing(session, replace(statements, shape, item))),
    remove: (id) => session.write(() => erasing(session, removeOne(statements, shape, id))),
    get: (id) =>
      session.read<T | undefined>(() => {
        const row = statements.get.get(id);
        return row === undefined ? done(undefined) : read(row);
      }),
    list: () => session.read(() => readAll(statements.list.iterate(), read)),
    count: () => session.read(() => done(Number(statements.count.get()?.['count']))),
  };
}

/** Reads rows one by one into a list; the first one that is damaged is the answer. */
export function readAll<T>(
  rows: Iterable<Record<string, unknown>>,
  read: (row: Record<string, unknown>) => Outcome<T>,
): Outcome<readonly T[]> {
  const items: T[] = [];
  for (const row of rows) {
    const item = read(row);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return done(items);
}

function prepare<T>(session: Session, shape: RowShape<T>): Statements {
  const { database } = session;
  const columns = ['id', ...shape.columns, 'json'];
  const marks = columns.map(() => '?').join(', ');
  const settings = [...shape.columns, 'json'].map((column) => `${column} = ?`).join(', ');
  const table = shape.noun;
  return {
    insert: database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO NOTHING`,
    ),
    update: database.prepare(`UPDATE ${table} SET ${settings} WHERE id = ? RETURNING number`),
    remove: database.prepare(`DELETE FROM ${table} WHERE id = ? RETURNING number`),
    get: database.prepare(`SELECT json FROM ${table} WHERE id = ?`),
    list: database.prepare(`SELECT json FROM ${table} ORDER BY number`),
    count: database.prepare(`SELECT count(*) AS count FROM ${table}`),
  };
}

function addAll<T extends { readonly id: string }>(
  statements: Statements,
  shape: RowShape<T>,
  items: Iterable<T>,
): Outcome<number> {
  const taken: Finding[] = [];
  let row = 0;
  for (const item of items) {
    row += 1;
    if (shape.check(item) === undefined) return unfit(shape.noun, item.id);
    const added = statements.insert.run(item.id, ...shape.values(item), JSON.stringify(item));
    if (added.changes === 0) taken.push(idTaken(shape.noun, item.id, row));
    else shape.fill?.(added.lastInsertRowid, item);
    if (taken.length === mostFindings) break;
  }
  if (taken.length === 0) return done(row);
  return refused('bad-input', `Some ids are taken already. No ${shape.noun} was added.`, taken);
}

function replace<T extends { readonly id: string }>(
  statements: Statements,
  shape: RowShape<T>,
  item: T,
): Outcome<T> {
  if (shape.check(item) === undefined) return unfit(shape.noun, item.id);
  const row = statements.update.get(...shape.values(item), JSON.stringify(item), item.id);
  if (row === undefined) return unknown(shape.noun, item.id);
  const number = Number(row['number']);
  shape.clear?.(number);
  shape.fill?.(number, item);
  return done(item);
}

function removeOne<T>(statements: Statements, shape: RowShape<T>, id: string): Outcome<string> {
  const row = statements.remove.get(id);
  if (row === undefined) return unknown(shape.noun, id);
  shape.clear?.(Number(row['number']));
  return done(id);
}

/** Nothing is written that could not be read again, whoever forgot to check it. */
function unfit<T>(noun: string, id: string): Outcome<T> {
  return refused('bad-input', `The ${noun} “${id}” has a field that a desk cannot keep. Check its fields.`);
}

function erasing<T>(session: Session, outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) noteErasure(session.database);
  return outcome;
}

function unknown<T>(noun: string, id: string): Outcome<T> {
  return refused('bad-input', `The desk has no ${noun} “${id}”. Check the id.`);
}

function idTaken(noun: RowShape<unknown>['noun'], id: string, row: number): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: `Row ${row}: the id “${id}” is taken by another ${noun}. Give this one another id, or change the other.`,
    place: { row, field: 'id' },
    found: shortened(id),
  };
}
