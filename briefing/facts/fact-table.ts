import type { FactDate } from './fact-date.ts';
import type { Fact } from './fact.ts';
import type { Quantity } from './quantity.ts';

/** What the table of facts shows. An absent filter does not narrow; filters narrow together. */
export interface FactFilters {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  /** Places and tags as they are written in facts. */
  readonly places?: readonly string[];
  readonly tags?: readonly string[];
  readonly statuses?: readonly Fact['status'][];
  readonly markings?: readonly string[];
  /** Ids of sources that are evidence of a fact or reported it. */
  readonly sources?: readonly string[];
  /** ISO 8601 day, month or year; facts that can lie in the span are in. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 8601 day: known since then or later. */
  readonly knownSince?: string;
  /** ISO 8601 day: to be looked at again by then. */
  readonly reviewDue?: string;
  /** True: judgements only; false: none. */
  readonly judgement?: boolean;
  /** Each word begins a word of id, statement, places, speaker or tags. */
  readonly text?: string;
}

/** Columns by which the table of facts is put in order. */
export const factSortColumns = [
  'id',
  'kind',
  'date',
  'quantity',
  'saidBy',
  'grade',
  'marking',
  'status',
  'knownSince',
  'reviewBy',
  'added',
] as const;

/** A column by which the table of facts is put in order; `added` is the order in which they came in. */
export type FactSortColumn = (typeof factSortColumns)[number];

/** Facts without a value come last in both directions; equal ones are in the order of their ids. */
export interface FactSort {
  readonly column: FactSortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Which facts a table shows, and in what order; absent: by id. */
export interface FactTableQuery {
  readonly filters: FactFilters;
  readonly sort?: FactSort;
}

/** A fact as a row of the table. */
export interface FactRow {
  readonly id: string;
  readonly kind: string;
  /** At most 300 characters. */
  readonly statement: string;
  /** The main figure. */
  readonly quantity?: Quantity;
  readonly date?: FactDate;
  /** Name of who said it. */
  readonly saidBy?: string;
  /** Id of the source that reported it. */
  readonly reportedBy?: string;
  /** Letter of the sources and figure of the item, as printed: `B2`. */
  readonly grade?: string;
  readonly marking: string;
  readonly status: Fact['status'];
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly knownSince?: string;
  readonly reviewBy?: string;
  /** Whether it is a view and not an observation. */
  readonly isJudgement: boolean;
  readonly evidenceCount: number;
  readonly revision: number;
}

/** A part of the table: its rows from the one with that index, counted from 0, and how many there are in all. */
export interface FactPage {
  readonly rows: readonly FactRow[];
  readonly from: number;
  readonly total: number;
}

/** A value that facts have, with how many have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What facts can be filtered by, the most frequent first; at most 2,000 of each. */
export interface FactFacets {
  readonly kinds: readonly Facet[];
  readonly places: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly statuses: readonly Facet[];
  readonly markings: readonly Facet[];
  /** Ids of sources. */
  readonly sources: readonly Facet[];
}

/** A table of facts that the user gave a name. */
export interface FactView {
  /** The name it is shown under; unique on the desk. */
  readonly id: string;
  readonly query: FactTableQuery;
  /** Names of the columns shown, in their order. */
  readonly columns: readonly string[];
}
