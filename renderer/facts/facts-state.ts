import { create } from 'zustand';
import type { FactColumnId } from '../../briefing/facts/fact-columns.ts';
import { factColumns } from '../../briefing/facts/fact-columns.ts';
import type { FactFilters, FactSort, FactTableQuery, FactView } from '../../briefing/facts/fact-table.ts';
import { oneOf, recall, remember } from '../state/remembered.ts';
import type { Chosen } from './table/chosen.ts';
import { chosenAre, noneChosen } from './table/chosen.ts';

/** The tabs of one fact. */
export type FactTab = (typeof factTabs)[number];

const factTabs = ['fact', 'evidence', 'uses', 'history'] as const;
const readTab = oneOf(factTabs);

/** Where the keyboard is in the table. */
export interface Cursor {
  readonly id: string;
  readonly index: number;
}

/** What the user goes on to from the table, while its form is not there yet. */
export interface Entering {
  readonly chosen: Chosen;
  /** The fact where one is chosen; undefined for the form that changes several. */
  readonly only: string | undefined;
}

/** How the table of facts stands; it stays so while the user is at another place. */
export interface FactsState {
  /** Folder of the desk it belongs to. */
  readonly desk: string;
  /** Name of the view it came from. */
  readonly view: string;
  readonly query: FactTableQuery;
  /** None: those that fit. */
  readonly columns: readonly FactColumnId[];
  readonly chosen: Chosen;
  readonly cursor: Cursor | undefined;
  /** Where a stretch of rows begins that Shift chooses. */
  readonly anchor: number;
  readonly tab: FactTab;
  readonly entering: Entering | undefined;
  /** Whether the desk was asked how the table was left. */
  readonly isReady: boolean;
}

const fresh: FactsState = {
  desk: '',
  view: '',
  query: { filters: {} },
  columns: [],
  chosen: noneChosen,
  cursor: undefined,
  anchor: 0,
  tab: 'fact',
  entering: undefined,
  isReady: false,
};

/** The state of the table of facts, for hooks and for functions outside of React. */
export const useFacts = create<FactsState>()(() => fresh);

/** Begins afresh where another desk is open than the one the state belongs to. */
export function beginFacts(desk: string): void {
  if (useFacts.getState().desk === desk) return;
  useFacts.setState({ ...fresh, desk, tab: recall('facts/tab', readTab) ?? fresh.tab });
}

/** A view as it holds today: a review that is due is due by today, whenever the view was saved. */
export function currentView(view: FactView, today: string): FactView {
  const { filters } = view.query;
  if (filters.reviewDue === undefined) return view;
  return { ...view, query: { ...view.query, filters: { ...filters, reviewDue: today } } };
}

/** Shows a tab of one fact, and of every one after it. */
export function showTab(tab: FactTab): void {
  useFacts.setState({ tab });
  remember('facts/tab', tab);
}

/** Shows a view. */
export function showView(view: FactView, today: string): void {
  const { id, query, columns } = currentView(view, today);
  useFacts.setState({ view: id, query, columns: knownColumns(columns), isReady: true });
}

/** Narrows the table otherwise; what was chosen is let go, for it may not be shown any more. */
export function filterFacts(filters: FactFilters): void {
  useFacts.setState(({ query, chosen, cursor }) => ({
    query: { ...query, filters },
    chosen: chosen.all ? chosenAre(cursor === undefined ? [] : [cursor.id]) : chosen,
  }));
}

/** Puts the table in another order. */
export function sortFacts(sort: FactSort): void {
  useFacts.setState(({ query }) => ({ query: { ...query, sort } }));
}

/** Chooses one fact and puts the cursor on it. */
export function chooseFact(cursor: Cursor): void {
  useFacts.setState({ cursor, anchor: cursor.index, chosen: chosenAre([cursor.id]) });
}

/** The table as a view, under the name it came from. */
export function viewOf({ view, query, columns }: FactsState): FactView {
  return { id: view, query, columns };
}

/** Filters without those that are undefined or empty lists. */
export function tidyFilters(filters: {
  readonly [Name in keyof FactFilters]: FactFilters[Name] | undefined;
}): FactFilters {
  const kept = Object.entries(filters).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as FactFilters;
}

function knownColumns(names: readonly string[]): readonly FactColumnId[] {
  return factColumns.map(({ id }) => id).filter((id) => names.includes(id));
}
