import type { FactFilters } from '../../../briefing/facts/fact-table.ts';
import { firstDay, lastDay } from '../../../briefing/facts/calendar.ts';
import type { FactQuery } from './fact-query.ts';
import { bound, oneOf, prefixSearch } from './fact-query.ts';

/** The conditions of a table of facts. Each is answered by an index alone, so that none has to read the facts themselves. */
export function toFilterQueries(filters: FactFilters): readonly FactQuery[] {
  const { from, to, knownSince, reviewDue, places, tags, sources, text } = filters;
  const queries = [
    oneOf('id', filters.ids),
    oneOf('kind', filters.kinds),
    oneOf('marking', filters.markings),
    withStatus(filters.statuses),
    listed(places, 'SELECT fact FROM fact_place WHERE place IN wanted'),
    listed(tags, 'SELECT fact FROM fact_tag WHERE tag IN wanted'),
    listed(
      sources,
      `SELECT fact FROM fact_evidence WHERE source IN wanted
        UNION SELECT number FROM fact WHERE reported_by IN wanted`,
    ),
    bound('(latest IS NULL OR latest >= ?)', from, firstDay),
    bound('(earliest IS NULL OR earliest <= ?)', to, lastDay),
    bound('known_since >= ?', knownSince, firstDay),
    bound('review_by <= ?', reviewDue, lastDay),
    withJudgement(filters.judgement),
    withWords(text),
  ];
  return queries.filter((query) => query !== undefined);
}

function listed(values: readonly string[] | undefined, query: string): FactQuery | undefined {
  if (values === undefined) return undefined;
  const wanted = 'WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?))';
  return { where: `number IN (${wanted} ${query})`, values: [JSON.stringify(values)] };
}

/** Only facts that are not current are indexed by their status, as nearly all are current. */
function withStatus(statuses: FactFilters['statuses']): FactQuery | undefined {
  if (statuses === undefined) return undefined;
  const { where, values } = oneOf('status', statuses) ?? { where: '1', values: [] };
  if (!statuses.includes('current')) return { where: `status <> 'current' AND ${where}`, values };
  const others = `SELECT number FROM fact WHERE status <> 'current' AND NOT ${where}`;
  return { where: `number NOT IN (${others})`, values };
}

function withJudgement(judgement: boolean | undefined): FactQuery | undefined {
  if (judgement === undefined) return undefined;
  const judged = 'SELECT number FROM fact WHERE judged IS NOT NULL';
  return { where: `number ${judgement ? 'IN' : 'NOT IN'} (${judged})`, values: [] };
}

function withWords(text: string | undefined): FactQuery | undefined {
  const search = text === undefined ? undefined : prefixSearch(text);
  if (search === undefined) return undefined;
  return { where: 'number IN (SELECT rowid FROM fact_text WHERE fact_text MATCH ?)', values: [search] };
}
