import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import type { SourcesById } from '../../../briefing/sources/origin.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { GradeColumns } from './fact-orders.ts';

/** The sources of a desk with what a grade depends on and nothing else: twenty thousand are read in some milliseconds. */
export function gradedSources(database: DatabaseSync): SourcesById {
  const rows = database.prepare('SELECT id, reliability, cited_in FROM source').all();
  return new Map(rows.map((row) => [String(row['id']), toSource(row)]));
}

/** The grade, as printed, of facts that rest on these columns. */
export function gradeOfColumns(columns: GradeColumns, sources: SourcesById): string | undefined {
  const { reportedBy, readIn, credibility, judged } = columns;
  const figure = ([1, 2, 3, 4, 5, 6] as const).find((known) => known === credibility);
  const fact: Fact = {
    ...bare,
    evidence: readIn === undefined ? [] : [{ source: readIn }],
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(figure === undefined ? {} : { credibility: figure }),
    ...(judged === undefined ? {} : { judgement: { by: judged === 'source' ? 'source' : 'desk' } }),
  };
  return gradeOf(fact, sources);
}

const bare: Fact = {
  id: '',
  kind: '',
  statement: '',
  quantities: [],
  places: [],
  evidence: [],
  marking: '',
  status: 'current',
  tags: [],
  details: {},
};

function toSource(row: Readonly<Record<string, unknown>>): Source {
  const { id, reliability, cited_in: citedIn } = row;
  const letter = (['A', 'B', 'C', 'D', 'E', 'F'] as const).find((known) => known === reliability);
  return {
    id: String(id),
    type: 'document',
    marking: '',
    captures: [],
    tags: [],
    ...(letter === undefined ? {} : { reliability: letter }),
    ...(typeof citedIn === 'string' ? { citedIn } : {}),
  };
}
