import type { DatabaseSync } from 'node:sqlite';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { hasText, prefixSearch, toFactQuery } from './fact-query.ts';
import type { FactTable } from './fact-table.ts';
import type { FactTexts } from './fact-texts.ts';
import { nextFactId } from './next-fact-id.ts';
import { readAll } from './record-table.ts';
import { readRow } from './read-row.ts';
import { checkFactRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { Collection, FactCollection } from './store.ts';

/** So many facts with the words are weighed against each other, the newest; weighing 100,000 would hold up each keystroke. */
const mostWeighed = 10_000;

const best = `SELECT json FROM (
    SELECT number, score FROM (
      SELECT rowid AS number, bm25(fact_text) AS score FROM fact_text
        WHERE fact_text MATCH ? ORDER BY rowid DESC LIMIT ${mostWeighed})
      ORDER BY score, number LIMIT ?)
  JOIN fact USING (number) ORDER BY score, number`;

/** The facts of a desk with their filters, their full-text search and their table. */
export function createFactCollection(
  session: Session,
  base: Collection<Fact>,
  table: FactTable,
  texts: FactTexts,
): FactCollection {
  const { database } = session;
  const find = database.prepare(best);
  const older = database.prepare('SELECT id FROM fact WHERE superseded_by = ? ORDER BY number');
  return {
    ...base,
    list: (selection) =>
      session.read(() => {
        const facts: Fact[] = [];
        const handed = handOver(database, selection, (fact) => facts.push(fact));
        return handed.ok ? done(facts) : handed;
      }),
    each: (selection, take) => session.read(() => handOver(database, selection, take)),
    count: (selection) =>
      session.read(() =>
        selection?.text === undefined
          ? countRows(database, selection)
          : handOver(database, selection, () => undefined),
      ),
    search: (words, limit) =>
      session.read(() => {
        texts.flush();
        const query = prefixSearch(words);
        return query === undefined ? done([]) : readAll(find.iterate(query, limit), readFact);
      }),
    page: (query, from, count) => session.snapshot(() => table.page(query, from, count)),
    position: (query, id) => session.snapshot(() => done(table.position(query, id))),
    ids: (query) => session.snapshot(() => done(table.ids(query))),
    facets: () => session.snapshot(() => done(table.facets())),
    supersededBy: (id) => session.read(() => done(older.all(id).map((row) => String(row['id'])))),
    nextId: (kind) => session.read(() => done(nextFactId(database, kind))),
  };
}

function readFact(row: Record<string, unknown>): Outcome<Fact> {
  return readRow(row['json'], 'fact', checkFactRow);
}

function countRows(database: DatabaseSync, selection: Selection | undefined): Outcome<number> {
  const { where, values } = toFactQuery(database, selection);
  const row = database.prepare(`SELECT count(*) AS count FROM fact WHERE ${where}`).get(...values);
  return done(Number(row?.['count']));
}

function handOver(
  database: DatabaseSync,
  selection: Selection | undefined,
  take: (fact: Fact) => void,
): Outcome<number> {
  const { where, values } = toFactQuery(database, selection);
  const rows = database.prepare(`SELECT json FROM fact WHERE ${where} ORDER BY number`).iterate(...values);
  let count = 0;
  for (const row of rows) {
    const fact = readFact(row);
    if (!fact.ok) return fact;
    if (selection !== undefined && !hasText(fact.value, selection)) continue;
    take(fact.value);
    count += 1;
  }
  return done(count);
}
