import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ChangeMark, ChangeNote, ChangeNoun, HistoryPart } from '../../../briefing/history/change.ts';
import { changeNouns } from '../../../briefing/history/change.ts';
import type { ChangedThings } from '../../../briefing/history/changed-things.ts';
import { mostChangedIds } from '../../../briefing/history/changed-things.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { prepareAll } from './database.ts';
import type { Session } from './session.ts';
import type { Changed, Removed } from './store.ts';

/** A thing as the history names it. */
export interface ThingName {
  readonly noun: ChangeNoun;
  readonly id: string;
}

/** What became of a thing; texts are JSON, and both are absent where it was added. */
export interface Recording extends ThingName {
  readonly revision: number;
  readonly before?: string;
  readonly after?: string;
}

/** A row of the history. */
export interface ChangeRecord extends ChangeMark {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The action that is going on. */
interface Action {
  readonly group: number;
  readonly label: string;
  readonly removed: Removed[];
  recorded: number;
}

/** The most changes that one answer holds. */
const longestPart = 200;
const mostMarks = 10_000;

const marks = 'SELECT sequence, change_group, at, label, noun, id, revision';
const joined = 'FROM change JOIN change_group ON change_group.number = change_group';

const queries = {
  begin: 'INSERT INTO change_group (at, label) VALUES (?, ?)',
  group: 'SELECT * FROM change_group WHERE number = ?',
  dropEmpty: `DELETE FROM change_group WHERE number = ?1
    AND NOT EXISTS (SELECT 1 FROM change WHERE change_group = ?1)`,
  insert: 'INSERT INTO change (change_group, noun, id, revision, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  purge: 'DELETE FROM change WHERE noun = ? AND id = ? RETURNING *',
  ofThing: `${marks}, before, after ${joined}
    WHERE noun = ? AND id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
  ofGroup: `${marks}, before, after ${joined} WHERE change_group = ? ORDER BY sequence DESC`,
  firstBefore: `SELECT before FROM change
    WHERE noun = ? AND id = ? AND sequence > ? AND before IS NOT NULL ORDER BY sequence LIMIT 1`,
  since: `${marks} ${joined} WHERE sequence > ? ORDER BY sequence LIMIT ${mostMarks}`,
  byOthersSince: `SELECT noun, count(*) AS count, json_group_array(id ORDER BY first) AS ids
    FROM (SELECT noun, id, min(sequence) AS first FROM change
      WHERE sequence > ? AND change_group NOT IN (SELECT value FROM json_each(?)) GROUP BY noun, id)
    GROUP BY noun`,
  last: "SELECT seq FROM sqlite_sequence WHERE name = 'change'",
} as const;

/** The history of a desk: it notes what tables change while an action goes on. */
export class ChangeLog {
  readonly #session: Session;
  readonly #statements: Readonly<Record<keyof typeof queries, StatementSync>>;
  /** Numbers of the actions of this program. */
  readonly #own: number[] = [];
  #action: Action | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#statements = prepareAll(session.database, queries);
  }

  /** Runs work as one action; within another one it is a part of that. */
  record<T>(note: ChangeNote, work: () => Outcome<T>): Outcome<Changed<T>> {
    return this.#session.write(() => {
      if (this.#action !== undefined) return withoutStep(this.part(work));
      const { lastInsertRowid } = this.#statements.begin.run(note.at, note.label);
      const action: Action = { group: Number(lastInsertRowid), label: note.label, removed: [], recorded: 0 };
      this.#action = action;
      try {
        const outcome = work();
        return outcome.ok ? done(this.#end(action, outcome.value), outcome.findings) : outcome;
      } finally {
        this.#action = undefined;
      }
    });
  }

  /** Runs a part of an action; when it is refused, what it removed is not remembered. */
  part<T>(work: () => Outcome<T>): Outcome<T> {
    const removed = this.#action?.removed ?? [];
    const before = removed.length;
    const outcome = work();
    if (!outcome.ok) removed.length = before;
    return outcome;
  }

  /** Notes a change of the action that is going on; outside of one, nothing is noted. */
  note({ noun, id, revision, before, after }: Recording): void {
    if (this.#action === undefined) return;
    this.#action.recorded += 1;
    this.#statements.insert.run(this.#action.group, noun, id, revision, before ?? null, after ?? null);
  }

  /** Removes the history of a thing for good and answers its rows by their tables. */
  purge({ noun, id }: ThingName): Removed['rows'] {
    const changes = this.#statements.purge.all(noun, id);
    const numbers = [...new Set(changes.map((row) => row['change_group'] ?? null))];
    const groups = numbers.flatMap((number) => this.#statements.group.all(number));
    for (const number of numbers) if (number !== this.#action?.group) this.#statements.dropEmpty.run(number);
    return { change_group: groups, change: changes };
  }

  /** Keeps what was removed for the step of the action that is going on. */
  keep(removed: Removed): void {
    this.#action?.removed.push(removed);
  }

  /** The changes of a thing, the newest first. */
  ofThing({ noun, id }: ThingName, { count, before }: HistoryPart): readonly ChangeRecord[] {
    const end = before ?? Number.MAX_SAFE_INTEGER;
    return toRecords(this.#statements.ofThing.all(noun, id, end, Math.min(count, longestPart)));
  }

  /** The changes of an action, the newest first. */
  ofGroup(group: number): readonly ChangeRecord[] {
    return toRecords(this.#statements.ofGroup.all(group));
  }

  /** What a thing was before its first change after that sequence number; undefined where there is none. */
  firstBefore({ noun, id }: ThingName, sequence: number): string | undefined {
    return textOf(this.#statements.firstBefore.get(noun, id, sequence)?.['before']);
  }

  /** What changed after a sequence number, the oldest first. */
  since(sequence: number): readonly ChangeMark[] {
    return this.#statements.since.all(sequence).flatMap(toMark);
  }

  /** What actions of other programs added or changed after a sequence number, in the order of {@link changeNouns}. */
  byOthersSince(sequence: number): readonly ChangedThings[] {
    const rows = this.#statements.byOthersSince.all(sequence, JSON.stringify(this.#own));
    return changeNouns.flatMap((noun) =>
      rows.filter((row) => row['noun'] === noun).map((row) => toThings(noun, row)),
    );
  }

  /** The greatest sequence number that was ever given; 0 where there is none. */
  last(): number {
    return Number(this.#statements.last.get()?.['seq'] ?? 0);
  }

  #end<T>({ group, label, removed, recorded }: Action, value: T): Changed<T> {
    // Changes of what was removed afterwards went with it.
    this.#statements.dropEmpty.run(group);
    this.#own.push(group);
    return recorded + removed.length === 0 ? { value } : { value, step: { group, label, removed } };
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function withoutStep<T>(outcome: Outcome<T>): Outcome<Changed<T>> {
  return outcome.ok ? done({ value: outcome.value }, outcome.findings) : outcome;
}

function toRecords(rows: readonly Row[]): readonly ChangeRecord[] {
  return rows.flatMap((row) => {
    const texts = { before: textOf(row['before']), after: textOf(row['after']) };
    return toMark(row).map((mark) => Object.assign(texts, mark));
  });
}

/** A mark, or nothing for a noun that this program does not know. */
function toMark(row: Row): readonly ChangeMark[] {
  const noun = changeNouns.find((known) => known === row['noun']);
  if (noun === undefined) return [];
  const { sequence, change_group: group, revision, at, label, id } = row;
  return [
    {
      sequence: Number(sequence),
      group: Number(group),
      revision: Number(revision),
      at: String(at),
      label: String(label),
      noun,
      id: String(id),
    },
  ];
}

function toThings(noun: ChangeNoun, row: Row): ChangedThings {
  const count = Number(row['count']);
  if (count > mostChangedIds) return { noun, count };
  return { noun, count, ids: JSON.parse(String(row['ids'])) as string[] };
}

function textOf(value: SQLOutputValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
