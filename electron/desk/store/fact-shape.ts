import type { SQLInputValue } from 'node:sqlite';
import { boundsOf } from '../../../briefing/facts/date-bounds.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { naturalKey } from '../../../briefing/text/natural-key.ts';
import type { FactTexts } from './fact-texts.ts';
import type { RowShape } from './record-table.ts';
import { checkFactRow } from './row-checks.ts';
import type { Session } from './session.ts';

/** How facts lie in the database: what is filtered and sorted in columns and side tables. */
export function factShape(session: Session, texts: FactTexts): RowShape<Fact> {
  const { database } = session;
  const place = database.prepare('INSERT OR IGNORE INTO fact_place (fact, place) VALUES (?, ?)');
  const tag = database.prepare('INSERT OR IGNORE INTO fact_tag (fact, tag) VALUES (?, ?)');
  const evidence = database.prepare('INSERT OR IGNORE INTO fact_evidence (fact, source) VALUES (?, ?)');
  const clearings = ['fact_place', 'fact_tag', 'fact_evidence'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE fact = ?`),
  );
  return {
    noun: 'fact',
    idOf: ({ id }) => id,
    columns: [
      'kind',
      'status',
      'marking',
      'credibility',
      'earliest',
      'latest',
      'known_since',
      'review_by',
      'reported_by',
      'superseded_by',
      'id_key',
      'quantity',
      'speaker',
      'read_in',
      'judged',
    ],
    values: factValues,
    check: checkFactRow,
    fill: (number, fact) => {
      for (const name of fact.places) place.run(number, name);
      for (const name of fact.tags) tag.run(number, name);
      for (const { source } of fact.evidence) evidence.run(number, source);
      texts.note(number);
    },
    clear: (number) => {
      clearings.forEach((clearing) => clearing.run(number));
      texts.note(number);
    },
  };
}

function factValues(fact: Fact): readonly SQLInputValue[] {
  return [...filteredValues(fact), ...sortedValues(fact)];
}

function filteredValues(fact: Fact): readonly SQLInputValue[] {
  const { earliest, latest } = fact.date === undefined ? {} : boundsOf(fact.date);
  return [
    fact.kind,
    fact.status,
    fact.marking,
    fact.credibility ?? null,
    earliest ?? null,
    latest ?? null,
    fact.knownSince ?? null,
    fact.reviewBy ?? null,
    fact.reportedBy ?? null,
    fact.supersededBy ?? null,
  ];
}

function sortedValues(fact: Fact): readonly SQLInputValue[] {
  return [
    naturalKey(fact.id),
    fact.quantities[0]?.value ?? null,
    fact.saidBy === undefined ? null : folded(fact.saidBy.name),
    fact.evidence[0]?.source ?? null,
    fact.judgement?.by ?? null,
  ];
}
