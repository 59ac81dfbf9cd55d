import { cutText } from '../text/cut-text.ts';
import type { FactRow } from './fact-table.ts';
import type { Fact } from './fact.ts';

const longestStatement = 300;

/** A fact as a row of the table. The grade is the one that is printed; it depends on the fact's sources. */
export function toFactRow(fact: Fact, revision: number, grade: string | undefined): FactRow {
  const { quantities, date, saidBy, reportedBy, knownSince, reviewBy } = fact;
  const [quantity] = quantities;
  return {
    id: fact.id,
    kind: fact.kind,
    statement: cutText(fact.statement, longestStatement),
    ...(quantity === undefined ? {} : { quantity }),
    ...(date === undefined ? {} : { date }),
    ...(saidBy === undefined ? {} : { saidBy: saidBy.name }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(grade === undefined ? {} : { grade }),
    marking: fact.marking,
    status: fact.status,
    places: fact.places,
    tags: fact.tags,
    ...(knownSince === undefined ? {} : { knownSince }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    isJudgement: fact.judgement !== undefined,
    evidenceCount: fact.evidence.length,
    revision,
  };
}
