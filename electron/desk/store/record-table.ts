import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { ChangeNoun } from '../../../briefing/history/change.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { shortened } from '../../../briefing/text/shortened.ts';
import type { ChangeLog } from './change-log.ts';
import { prepareAll } from './database.ts';
import { insertRow } from './insert-row.ts';
import { parseJson, readRow } from './read-row.ts';
import { noteErasure } from './rewrite.ts';
import type { RowCheck } from './row-checks.ts';
import type { Session } from './session.ts';
import type { Removed, Revised, Saved } from './store.ts';

/** How the things of one noun lie in the database. */
export interface RowShape<T> {
  readonly noun: ChangeNoun;
  /** What a thing is called in its table. */
  readonly idOf: (item: T) => string;
  /** Columns beside number, id, revision and json, in the order of `values`. */
  readonly columns: readonly string[];
  readonly values: (item: T) => readonly SQLInputValue[];
  readonly check: RowCheck<T>;
  /** Writes what lies in side tables. */
  readonly fill?: (number: number | bigint, item: T) => void;
  /** Empties the side tables. */
  readonly clear?: (number: number | bigint) => void;
  /** What the history keeps of a thing, and what its revision counts the changes of; absent: all of it. */
  readonly remembered?: (item: T) => T;
  /** What the history kept, put into what the thing is now; absent: in its place. */
  readonly restored?: (kept: T, now: T) => T;
}

type Statements = Readonly<
  Record<'insert' | 'update' | 'remove' | 'get' | 'list' | 'count' | 'memories', StatementSync>
>;

const mostFindings = 100;

/** The rows of one noun, with their columns, side tables, revisions and history kept in step. Callers hold the transaction. */
export class RecordTable<T> {
  readonly #session: Session;
  readonly #log: ChangeLog;
  readonly #shape: RowShape<T>;
  readonly #statements: Statements;

  constructor(session: Session, log: ChangeLog, shape: RowShape<T>) {
    this.#session = session;
    this.#log = log;
    this.#shape = shape;
    this.#statements = prepareAll(session.database, queriesOf(shape));
  }

  get noun(): ChangeNoun {
    return this.#shape.noun;
  }

  addAll(items: Iterable<T>): Outcome<number> {
    const { noun, check, idOf } = this.#shape;
    const taken: Finding[] = [];
    let row = 0;
    for (const item of items) {
      row += 1;
      const id = idOf(item);
      const checked = check(item);
      if (checked === undefined) return unfit(noun, id);
      if (!this.#insert(id, checked)) taken.push(idTaken(noun, id, row));
      if (taken.length === mostFindings) break;
    }
    if (taken.length === 0) return done(row);
    return refused('bad-input', `Some ids are taken already. No ${noun} was added.`, taken);
  }

  replace(item: T): Outcome<T> {
    const id = this.#shape.idOf(item);
    const now = this.revised(id);
    if (!now.ok) return now;
    if (now.value === undefined) return unknown(this.noun, id);
    const replaced = this.#update(item, now.value);
    return replaced.ok ? done(replaced.value.item) : replaced;
  }

  /** Replaces a thing whose revision is still the given one. */
  save(item: T, revision: number): Outcome<Saved<T>> {
    const now = this.revised(this.#shape.idOf(item));
    if (!now.ok) return now;
    if (now.value === undefined) return done({ kept: false });
    if (now.value.revision !== revision) return done({ kept: false, current: now.value });
    const saved = this.#update(item, now.value);
    return saved.ok ? done({ kept: true, ...saved.value }) : saved;
  }

  removeOne(id: string): Outcome<string> {
    const row = this.#statements.remove.get(id);
    if (row === undefined) return unknown(this.noun, id);
    this.#shape.clear?.(Number(row['number']));
    const history = this.#log.purge({ noun: this.noun, id });
    const memory = this.#statements.memories.all(`${this.noun}/${id}/`, `${this.noun}/${id}0`);
    this.#log.keep({ noun: this.noun, id, rows: { [this.noun]: [row], ...history, memory } });
    noteErasure(this.#session.database);
    return done(id);
  }

  /** Puts back what was removed, with its history, in its old place in the list. */
  putBack({ id, rows }: Removed): Outcome<string> {
    const [row] = rows[this.noun] ?? [];
    const item = readRow(row?.['json'], this.noun, this.#shape.check);
    if (!item.ok) return item;
    if (row === undefined || this.#statements.get.get(id) !== undefined) return cannotReturn(this.noun, id);
    for (const [table, removed] of Object.entries(rows))
      for (const one of removed) insertRow(this.#session.database, table, one);
    this.#shape.fill?.(Number(row['number']), item.value);
    this.#log.note({ noun: this.noun, id, revision: Number(row['revision']) });
    return done(id);
  }

  revised(id: string): Outcome<Revised<T> | undefined> {
    const row = this.#statements.get.get(id);
    if (row === undefined) return done(undefined);
    const item = this.read(row);
    return item.ok ? done({ item: item.value, revision: Number(row['revision']) }) : item;
  }

  list(): Outcome<readonly T[]> {
    return readAll(this.#statements.list.iterate(), (row) => this.read(row));
  }

  count(): number {
    return Number(this.#statements.count.get()?.['count']);
  }

  read(row: Record<string, unknown>): Outcome<T> {
    return readRow(row['json'], this.noun, this.#shape.check);
  }

  /** A thing as the history keeps it: JSON whose parts are in one order. */
  remembered(item: T): string {
    return JSON.stringify(this.#shape.remembered?.(item) ?? item);
  }

  /** Whether a thing is as a change left it: in that revision where nothing is told of its state. */
  isAsLeft(id: string, left: string | undefined, revision: number): boolean {
    const now = this.revised(id);
    if (!now.ok || now.value === undefined) return false;
    if (left === undefined) return now.value.revision === revision;
    const was = this.#shape.check(parseJson(left));
    return was !== undefined && this.remembered(was) === this.remembered(now.value.item);
  }

  /** Puts a thing back into the state that the history kept. */
  restore(id: string, before: string): Outcome<T> {
    const now = this.revised(id);
    const kept = readRow(before, this.noun, this.#shape.check);
    if (!now.ok) return now;
    if (!kept.ok) return kept;
    if (now.value === undefined) return unknown(this.noun, id);
    return this.replace(this.#shape.restored?.(kept.value, now.value.item) ?? kept.value);
  }

  #insert(id: string, item: T): boolean {
    const { noun, values, fill } = this.#shape;
    const added = this.#statements.insert.run(id, ...values(item), JSON.stringify(item));
    if (added.changes === 0) return false;
    fill?.(added.lastInsertRowid, item);
    this.#log.note({ noun, id, revision: 1 });
    return true;
  }

  #update(item: T, now: Revised<T>): Outcome<Revised<T>> {
    const { noun, check, idOf, values, clear, fill } = this.#shape;
    const id = idOf(item);
    const checked = check(item);
    if (checked === undefined) return unfit(noun, id);
    const [before, after] = [this.remembered(now.item), this.remembered(checked)];
    const revision = now.revision + (before === after ? 0 : 1);
    const row = this.#statements.update.get(...values(checked), JSON.stringify(checked), revision, id);
    const number = Number(row?.['number']);
    clear?.(number);
    fill?.(number, checked);
    noteErasure(this.#session.database);
    if (before !== after) this.#log.note({ noun, id, revision, before, after });
    return done({ item: checked, revision });
  }
}

/** Reads rows one by one into a list; the first one that is damaged is the answer. */
export function readAll<Row, T>(rows: Iterable<Row>, read: (row: Row) => Outcome<T>): Outcome<readonly T[]> {
  const items: T[] = [];
  for (const row of rows) {
    const item = read(row);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return done(items);
}

function queriesOf<T>({ noun, columns }: RowShape<T>): Record<keyof Statements, string> {
  const all = ['id', ...columns, 'json'];
  const marks = all.map(() => '?').join(', ');
  const settings = [...columns, 'json'].map((column) => `${column} = ?`).join(', ');
  return {
    insert: `INSERT INTO ${noun} (${all.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO NOTHING`,
    update: `UPDATE ${noun} SET ${settings}, revision = ? WHERE id = ? RETURNING number`,
    remove: `DELETE FROM ${noun} WHERE id = ? RETURNING *`,
    get: `SELECT json, revision FROM ${noun} WHERE id = ?`,
    list: `SELECT json FROM ${noun} ORDER BY number`,
    count: `SELECT count(*) AS count FROM ${noun}`,
    memories: 'DELETE FROM memory WHERE key >= ? AND key < ? RETURNING *',
  };
}

/** Nothing is written that could not be read again, whoever forgot to check it. */
function unfit<T>(noun: string, id: string): Outcome<T> {
  return refused('bad-input', `The ${noun} “${id}” has a field that a desk cannot keep. Check its fields.`);
}

function unknown<T>(noun: string, id: string): Outcome<T> {
  return refused('bad-input', `The desk has no ${noun} “${id}”. Check the id.`);
}

function cannotReturn<T>(noun: string, id: string): Outcome<T> {
  return refused(
    'bad-input',
    `The ${noun} “${id}” was not put back: another one has its id now. Give that one another id first.`,
  );
}

function idTaken(noun: ChangeNoun, id: string, row: number): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: `Row ${row}: the id “${id}” is taken by another ${noun}. Give this one another id, or change the other.`,
    place: { row, field: 'id' },
    found: shortened(id),
  };
}
