import type { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../../../briefing/outcome.ts';
import { shortened } from '../../../briefing/text/shortened.ts';

/** Where one noun names another: the query answers who names (`id`) what (`missing`). */
interface Reference {
  readonly by: 'fact' | 'source';
  readonly field: string;
  readonly to: 'fact' | 'source';
  readonly query: string;
}

const mostFindings = 100;

const references: readonly Reference[] = [
  {
    by: 'fact',
    field: 'evidence',
    to: 'source',
    query: `SELECT fact.id AS id, source AS missing FROM fact_evidence JOIN fact ON fact.number = fact
      WHERE source NOT IN (SELECT id FROM source) ORDER BY fact.number`,
  },
  {
    by: 'fact',
    field: 'reportedBy',
    to: 'source',
    query: `SELECT id, reported_by AS missing FROM fact
      WHERE reported_by NOT IN (SELECT id FROM source) ORDER BY number`,
  },
  {
    by: 'fact',
    field: 'supersededBy',
    to: 'fact',
    query: `SELECT id, superseded_by AS missing FROM fact
      WHERE superseded_by NOT IN (SELECT id FROM fact) ORDER BY number`,
  },
  {
    by: 'source',
    field: 'citedIn',
    to: 'source',
    query: `SELECT id, cited_in AS missing FROM source
      WHERE cited_in NOT IN (SELECT id FROM source) ORDER BY number`,
  },
];

/** A finding for each fact or source, up to 100, that names one which the desk does not have. */
export function danglingReferences(database: DatabaseSync): readonly Finding[] {
  return references
    .flatMap((reference) =>
      database
        .prepare(`${reference.query} LIMIT ${mostFindings}`)
        .all()
        .map((row) => toFinding(reference, String(row['id']), String(row['missing']))),
    )
    .slice(0, mostFindings);
}

function toFinding(reference: Reference, id: string, missing: string): Finding {
  const { by, field, to } = reference;
  return {
    rule: `unknown-${to}`,
    severity: 'error',
    message: `The ${by} ${id} names the ${to} ${missing} in “${field}”, and the desk has none of that id. Add it first, or correct the id.`,
    place: by === 'fact' ? { fact: id, field } : { source: id, field },
    found: shortened(missing),
  };
}
