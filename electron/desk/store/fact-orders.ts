import type { DatabaseSync } from 'node:sqlite';
import type { FactSort, FactSortColumn } from '../../../briefing/facts/fact-table.ts';
import type { FactNumbers } from './fact-numbers.ts';
import { completed, grouped, readNumbers, toNumbers } from './fact-numbers.ts';

/** The order of values that the alphabet does not know, by those values. */
export interface ValueRanks {
  /** A text that puts markings in the order of the desk's scheme. */
  readonly marking: (label: string) => string;
  /** The grade of facts with those columns, or undefined. */
  readonly grade: (columns: GradeColumns) => string | undefined;
}

/** What the grade of a fact depends on. */
export interface GradeColumns {
  readonly reportedBy: string | undefined;
  readonly readIn: string | undefined;
  readonly credibility: number | undefined;
  readonly judged: string | undefined;
}

type Direction = FactSort['direction'];

/** All facts in the order of their ids: `T2` before `T10`. */
export function orderById(database: DatabaseSync, direction: Direction = 'ascending'): FactNumbers {
  return readNumbers(database, `SELECT number FROM fact ORDER BY id_key ${words[direction]}, number`);
}

/** All facts in the order of a column; what has no value there comes last, and equal ones are in the order of their ids. */
export function orderFacts(
  database: DatabaseSync,
  { column, direction }: FactSort,
  byId: FactNumbers,
  ranks: ValueRanks,
): FactNumbers {
  switch (column) {
    case 'id':
      return direction === 'ascending' ? byId : orderById(database, direction);
    case 'added':
      return readNumbers(database, `SELECT number FROM fact ORDER BY number ${words[direction]}`);
    case 'kind':
    case 'status':
    case 'marking':
    case 'grade':
      return grouped(inDirection(groupsOf(database, column, ranks), direction), byId);
    case 'date':
    case 'quantity':
    case 'saidBy':
    case 'knownSince':
    case 'reviewBy':
      return completed(readNumbers(database, valueQuery(columns[column], direction)), byId);
  }
}

const words = { ascending: 'ASC', descending: 'DESC' } as const;

/** Each begins an index that goes on with the id's key. */
const columns = {
  date: ['earliest', 'latest'],
  quantity: ['quantity'],
  saidBy: ['speaker'],
  knownSince: ['known_since'],
  reviewBy: ['review_by'],
} as const;

function valueQuery(names: readonly string[], direction: Direction): string {
  const order = names.map((name) => `${name} ${words[direction]}`).join(', ');
  return `SELECT number FROM fact WHERE ${names[0] ?? 'number'} IS NOT NULL ORDER BY ${order}, id_key, number`;
}

type GroupedColumn = Extract<FactSortColumn, 'kind' | 'status' | 'marking' | 'grade'>;

interface Group {
  readonly rank: string;
  readonly numbers: FactNumbers;
}

const groupQueries: Readonly<Record<GroupedColumn, string>> = {
  kind: 'SELECT kind AS value, json_group_array(number) AS numbers FROM fact GROUP BY kind',
  marking: 'SELECT marking AS value, json_group_array(number) AS numbers FROM fact GROUP BY marking',
  status: `SELECT 'current' AS value, json_group_array(number) AS numbers FROM fact
      WHERE number NOT IN (SELECT number FROM fact WHERE status <> 'current')
    UNION ALL SELECT status, json_group_array(number) FROM fact WHERE status <> 'current' GROUP BY status`,
  grade: `SELECT reported_by, read_in, credibility, judged, json_group_array(number) AS numbers FROM fact
    GROUP BY read_in, reported_by, credibility, judged`,
};

function groupsOf(database: DatabaseSync, column: GroupedColumn, ranks: ValueRanks): readonly Group[] {
  const rows = database.prepare(groupQueries[column]).all();
  return rows.flatMap((row) => {
    const rank = column === 'grade' ? ranks.grade(gradeColumns(row)) : String(row['value']);
    if (rank === undefined) return [];
    return [{ rank: column === 'marking' ? ranks.marking(rank) : rank, numbers: toNumbers(row['numbers']) }];
  });
}

function gradeColumns(row: Readonly<Record<string, unknown>>): GradeColumns {
  const { reported_by: reportedBy, read_in: readIn, credibility, judged } = row;
  return {
    reportedBy: textOf(reportedBy),
    readIn: textOf(readIn),
    credibility: typeof credibility === 'number' ? credibility : undefined,
    judged: textOf(judged),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Groups of one rank stay apart: they are put together by taking them as one place. */
function inDirection(groups: readonly Group[], direction: Direction): readonly FactNumbers[] {
  const byRank = Map.groupBy(groups, ({ rank }) => rank);
  const ranks = [...byRank.keys()].toSorted();
  if (direction === 'descending') ranks.reverse();
  return ranks.map((rank) => joined(byRank.get(rank) ?? []));
}

function joined(groups: readonly Group[]): FactNumbers {
  return new Int32Array(groups.flatMap(({ numbers }) => [...numbers]));
}
