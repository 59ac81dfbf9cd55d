import type { DatabaseSync } from 'node:sqlite';
import type { Facet, FactFacets } from '../../../briefing/facts/fact-table.ts';

const mostValues = 2_000;

const queries = {
  kinds: 'SELECT kind AS value, count(*) AS count FROM fact GROUP BY kind',
  places: 'SELECT place AS value, count(*) AS count FROM fact_place GROUP BY place',
  tags: 'SELECT tag AS value, count(*) AS count FROM fact_tag GROUP BY tag',
  markings: 'SELECT marking AS value, count(*) AS count FROM fact GROUP BY marking',
  // Current facts are all that are in no index of the others.
  statuses: `SELECT status AS value, count(*) AS count FROM fact WHERE status <> 'current' GROUP BY status
    UNION ALL SELECT 'current', (SELECT count(*) FROM fact) - (SELECT count(*) FROM fact WHERE status <> 'current')`,
  sources: `SELECT source AS value, sum(count) AS count FROM (
      SELECT source, count(*) AS count FROM fact_evidence GROUP BY source
      UNION ALL SELECT reported_by, count(*) FROM fact
        WHERE reported_by IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM fact_evidence WHERE fact = fact.number AND source = reported_by)
        GROUP BY reported_by
    ) GROUP BY source`,
} as const satisfies Record<keyof FactFacets, string>;

/** What the facts of a desk can be filtered by, the most frequent first. */
export function readFacets(database: DatabaseSync): FactFacets {
  const read = (name: keyof FactFacets): readonly Facet[] =>
    database
      .prepare(`${queries[name]} ORDER BY count DESC, value LIMIT ${mostValues}`)
      .all()
      .map((row) => ({ value: String(row['value']), count: Number(row['count']) }))
      .filter(({ count }) => count > 0);
  return {
    kinds: read('kinds'),
    places: read('places'),
    tags: read('tags'),
    statuses: read('statuses'),
    markings: read('markings'),
    sources: read('sources'),
  };
}

/** How many facts have each source as evidence or as their reporter. */
export function countFactsBySource(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database.prepare(queries.sources).all();
  return new Map(rows.map((row) => [String(row['value']), Number(row['count'])]));
}
