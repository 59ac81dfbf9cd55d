import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { toFactRow } from '../../../briefing/facts/fact-row.ts';
import type { FactFacets, FactPage, FactRow, FactTableQuery } from '../../../briefing/facts/fact-table.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import type { SourcesById } from '../../../briefing/sources/origin.ts';
import { readFacets } from './fact-facets.ts';
import type { FilterQuery } from './fact-filters.ts';
import { toFilterQueries } from './fact-filters.ts';
import { gradedSources, gradeOfColumns } from './fact-grades.ts';
import type { FactNumbers, FactSet } from './fact-numbers.ts';
import { readNumbers, toSet, within, without } from './fact-numbers.ts';
import { orderById, orderFacts } from './fact-orders.ts';
import type { FactTexts } from './fact-texts.ts';
import { KeptResults } from './kept-results.ts';
import { parseJson, readRow } from './read-row.ts';
import { readAll } from './record-table.ts';
import { checkFactRow } from './row-checks.ts';
import type { Session } from './session.ts';

/** The most rows that one page has. */
const longestPage = 500;
/** The most rows that are kept as they were read, some screens of them. */
const mostRows = 4000;

/**
 * The facts of a desk as a table. Orders and the sets behind filters are read from indexes alone and kept until the desk
 * changes, so that a page costs the same wherever it lies.
 */
export class FactTable {
  readonly #session: Session;
  readonly #texts: FactTexts;
  readonly #markingLabels: () => readonly string[];
  readonly #rows: StatementSync;
  readonly #orders = new KeptResults<FactNumbers>(8);
  readonly #sets = new KeptResults<FactSet>(24);
  readonly #sources = new KeptResults<SourcesById>(1);
  readonly #facets = new KeptResults<FactFacets>(1);
  /** Rows by their numbers: most keys of a search leave the rows in view where they are. */
  readonly #read = new KeptResults<Map<number, FactRow>>(1);

  /** The labels of the desk's markings are asked for when facts are put in their order. */
  constructor(session: Session, texts: FactTexts, markingLabels: () => readonly string[]) {
    this.#session = session;
    this.#texts = texts;
    this.#markingLabels = markingLabels;
    this.#rows = session.database.prepare(
      'SELECT number, json, revision FROM fact WHERE number IN (SELECT value FROM json_each(?))',
    );
  }

  /** Rows of the table from an index on. */
  page(query: FactTableQuery, from: number, count: number): Outcome<FactPage> {
    const numbers = this.numbers(query);
    const part = numbers.subarray(Math.max(0, from), from + Math.min(count, longestPage));
    const rows = this.#readRows(part);
    return rows.ok ? done({ rows: rows.value, from, total: numbers.length }) : rows;
  }

  /** The index of a fact in the table. */
  position(query: FactTableQuery, id: string): number | undefined {
    const row = this.#database.prepare('SELECT number FROM fact WHERE id = ?').get(id);
    const index = this.numbers(query).indexOf(Number(row?.['number'] ?? 0));
    return index === -1 ? undefined : index;
  }

  /** The ids of the table in its order. */
  ids(query: FactTableQuery): readonly string[] {
    const lists = this.#database
      .prepare('SELECT json_group_array(id) AS ids, json_group_array(number) AS numbers FROM fact')
      .get();
    const ids = parseJson(lists?.['ids']) as readonly string[];
    const numbers = parseJson(lists?.['numbers']) as readonly number[];
    const byNumber = new Map(numbers.map((number, index) => [number, ids[index] ?? '']));
    return Array.from(this.numbers(query), (number) => byNumber.get(number) ?? '');
  }

  /** What facts can be filtered by. */
  facets(): FactFacets {
    return this.#facets.get(this.#session.stamp(), '', () => readFacets(this.#database));
  }

  /** The row numbers of the table in its order. */
  numbers({ filters, sort }: FactTableQuery): FactNumbers {
    const { column, direction } = sort ?? { column: 'id', direction: 'ascending' };
    this.#texts.flush();
    const stamp = this.#session.stamp();
    return this.#orders.get(stamp, JSON.stringify([filters, column, direction]), () => {
      const all = this.#orders.get(stamp, `${column} ${direction}`, () =>
        this.#order({ column, direction }, stamp),
      );
      return toFilterQueries(filters).reduce((numbers, filter) => this.#narrow(numbers, filter, stamp), all);
    });
  }

  get #database(): DatabaseSync {
    return this.#session.database;
  }

  #order(sort: NonNullable<FactTableQuery['sort']>, stamp: string): FactNumbers {
    const byId = this.#orders.get(stamp, 'id ascending', () => orderById(this.#database));
    const labels = this.#markingLabels();
    return orderFacts(this.#database, sort, byId, {
      marking: (label) => markingRank(labels, label),
      grade: (columns) => gradeOfColumns(columns, this.#gradedSources(stamp)),
    });
  }

  #narrow(numbers: FactNumbers, { query, values, isExcluding }: FilterQuery, stamp: string): FactNumbers {
    const set = this.#sets.get(stamp, JSON.stringify([query, values]), () =>
      toSet(readNumbers(this.#database, query, values)),
    );
    return isExcluding === true ? without(numbers, set) : within(numbers, set);
  }

  #gradedSources(stamp: string): SourcesById {
    return this.#sources.get(stamp, '', () => gradedSources(this.#database));
  }

  #readRows(numbers: FactNumbers): Outcome<readonly FactRow[]> {
    const known = this.#read.get(this.#session.stamp(), '', () => new Map());
    if (known.size + numbers.length > mostRows) known.clear();
    const missing = numbers.filter((number) => !known.has(number));
    const read = this.#readMissing(missing, known);
    if (!read.ok) return read;
    return done(Array.from(numbers, (number) => known.get(number)).filter((row) => row !== undefined));
  }

  #readMissing(numbers: FactNumbers, known: Map<number, FactRow>): Outcome<unknown> {
    if (numbers.length === 0) return done(undefined);
    const sources = this.#gradedSources(this.#session.stamp());
    return readAll(this.#rows.all(JSON.stringify([...numbers])), (row) => {
      const fact = readRow(row['json'], 'fact', checkFactRow);
      if (!fact.ok) return fact;
      const shown = toFactRow(fact.value, Number(row['revision']), gradeOf(fact.value, sources));
      known.set(Number(row['number']), shown);
      return done(shown);
    });
  }
}

/** Labels of the scheme in its order, the widest first; others after them by their names. */
function markingRank(labels: readonly string[], label: string): string {
  const place = labels.indexOf(label);
  return place === -1 ? `~${label}` : String(place).padStart(3, '0');
}
