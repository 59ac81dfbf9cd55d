import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** So many facts are always changed one by one. */
const fewFacts = 500;

const columns = ['id', 'statement', 'places', 'speaker', 'tags'] as const;

const words = `SELECT id, json_extract(json, '$.statement') AS statement,
    (SELECT group_concat(value, char(10)) FROM json_each(fact.json, '$.places')) AS places,
    coalesce(json_extract(json, '$.saidBy.name'), '') AS speaker,
    (SELECT group_concat(value, char(10)) FROM json_each(fact.json, '$.tags')) AS tags
  FROM fact WHERE number = ? AND json_valid(json)`;

/**
 * The words by which facts are found. They are brought up to date once at the end of a change, and row by row with values:
 * FTS5 writes all that it holds back at each statement that could be undone alone, which would make an edit of many facts
 * ten times as slow.
 */
export class FactTexts {
  readonly #database: DatabaseSync;
  readonly #stale = new Set<number | bigint>();
  readonly #found: StatementSync;
  readonly #words: StatementSync;
  readonly #remove: StatementSync;
  readonly #insert: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#remove = database.prepare('DELETE FROM fact_text WHERE rowid = ?');
    this.#found = database.prepare(`SELECT ${columns.join(', ')} FROM fact_text WHERE rowid = ?`);
    this.#words = database.prepare(words);
    this.#insert = database.prepare(
      `INSERT INTO fact_text (rowid, ${columns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?)`,
    );
  }

  /** Notes that a fact was added, changed or removed. */
  note(number: number | bigint): void {
    this.#stale.add(number);
  }

  /** Brings the words up to date with the facts as they are now. */
  flush(): void {
    const isMany = this.#areMany();
    if (isMany) this.#set("('secure-delete', 0)");
    for (const number of this.#stale) this.#renew(number);
    if (isMany) this.#set("('rebuild', NULL), ('secure-delete', 1)");
    this.#stale.clear();
  }

  /** Forgets what was noted: the change was undone. */
  forget(): void {
    this.#stale.clear();
  }

  #renew(number: number | bigint): void {
    const [was, is] = [this.#found.get(number), this.#words.get(number)];
    if (columns.every((column) => was?.[column] === is?.[column])) return;
    if (was !== undefined) this.#remove.run(number);
    if (is !== undefined) this.#insert.run(number, ...columns.map((column) => is[column] ?? null));
  }

  /** Overwriting the words of a fact takes as long as putting those of forty into a new index. */
  #areMany(): boolean {
    if (this.#stale.size < fewFacts) return false;
    const all = Number(this.#database.prepare('SELECT count(*) AS count FROM fact').get()?.['count']);
    const there = [...this.#stale].filter((number) => this.#found.get(number) !== undefined).length;
    return there > Math.max(fewFacts, all / 40);
  }

  #set(values: string): void {
    this.#database.exec(`INSERT INTO fact_text (fact_text, rank) VALUES ${values}`);
  }
}
