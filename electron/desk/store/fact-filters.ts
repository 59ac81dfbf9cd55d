import type { SQLInputValue } from 'node:sqlite';
import type { FactFilters } from '../../../briefing/facts/fact-table.ts';
import { firstDay, lastDay } from '../../../briefing/facts/calendar.ts';
import { prefixSearch } from './fact-query.ts';

/** A filter of the table of facts as a query for row numbers. */
export interface FilterQuery {
  /** Answers a column `number`, from an index alone: no filter has to read the facts themselves. */
  readonly query: string;
  readonly values: readonly SQLInputValue[];
  /** Whether the facts it answers are left out. */
  readonly isExcluding?: true;
}

/** The filters of a table of facts that narrow it. */
export function toFilterQueries(filters: FactFilters): readonly FilterQuery[] {
  const { from, to, knownSince, reviewDue, places, tags, sources } = filters;
  const queries = [
    listed(filters.ids, 'SELECT number FROM fact WHERE id IN wanted'),
    listed(filters.kinds, 'SELECT number FROM fact WHERE kind IN wanted'),
    listed(filters.markings, 'SELECT number FROM fact WHERE marking IN wanted'),
    listed(places, 'SELECT fact AS number FROM fact_place WHERE place IN wanted'),
    listed(tags, 'SELECT fact AS number FROM fact_tag WHERE tag IN wanted'),
    listed(
      sources,
      `SELECT fact AS number FROM fact_evidence WHERE source IN wanted
        UNION ALL SELECT number FROM fact WHERE reported_by IN wanted`,
    ),
    withStatus(filters.statuses),
    dated(from, 'latest IS NULL OR latest >= ?', firstDay),
    dated(to, 'earliest IS NULL OR earliest <= ?', lastDay),
    dated(knownSince, 'known_since >= ?', firstDay),
    dated(reviewDue, 'review_by <= ?', lastDay),
    withJudgement(filters.judgement),
    withWords(filters.text),
  ];
  return queries.filter((query) => query !== undefined);
}

function listed(values: readonly string[] | undefined, query: string): FilterQuery | undefined {
  if (values === undefined) return undefined;
  const wanted = 'WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?))';
  return { query: `${wanted} ${query}`, values: [JSON.stringify(values)] };
}

/** Nearly all facts are current, so the others are indexed, and current ones are all but those. */
function withStatus(statuses: FactFilters['statuses']): FilterQuery | undefined {
  const others = `SELECT number FROM fact WHERE status <> 'current' AND status`;
  if (statuses?.includes('current') === false) return listed(statuses, `${others} IN wanted`);
  const excluded = listed(statuses, `${others} NOT IN wanted`);
  return excluded === undefined ? undefined : { ...excluded, isExcluding: true };
}

function dated(
  date: string | undefined,
  condition: string,
  toDay: (date: string) => string,
): FilterQuery | undefined {
  if (date === undefined) return undefined;
  return { query: `SELECT number FROM fact WHERE ${condition}`, values: [toDay(date)] };
}

function withJudgement(judgement: boolean | undefined): FilterQuery | undefined {
  if (judgement === undefined) return undefined;
  const query = { query: 'SELECT number FROM fact WHERE judged IS NOT NULL', values: [] };
  return judgement ? query : { ...query, isExcluding: true };
}

function withWords(text: string | undefined): FilterQuery | undefined {
  const search = text === undefined ? undefined : prefixSearch(text);
  if (search === undefined) return undefined;
  return { query: 'SELECT rowid AS number FROM fact_text WHERE fact_text MATCH ?', values: [search] };
}
