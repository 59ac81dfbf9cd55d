import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { SourceRow } from '../../../briefing/sources/source-row.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { nextIdAmong } from '../../../briefing/text/next-id.ts';
import { countFactsBySource } from './fact-facets.ts';
import { listIds } from './list-ids.ts';
import type { RecordTable, RowShape } from './record-table.ts';
import { readAll } from './record-table.ts';
import { checkSourceRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { Collection, SourceCollection } from './store.ts';

/** The sources of a desk with the captures they name and the facts that rest on them. */
export function createSourceCollection(
  session: Session,
  base: Collection<Source>,
  table: RecordTable<Source>,
): SourceCollection {
  const { database } = session;
  const captures = database.prepare('SELECT DISTINCT sha256 FROM source_capture ORDER BY sha256');
  const rows = database.prepare('SELECT id, json, revision FROM source ORDER BY number');
  const readRows = (): Outcome<readonly SourceRow[]> => {
    const counts = countFactsBySource(database);
    return readAll(rows.iterate(), (row) => {
      const source = table.read(row);
      if (!source.ok) return source;
      const factCount = counts.get(source.value.id) ?? 0;
      return done({ source: source.value, revision: Number(row['revision']), factCount });
    });
  };
  return {
    ...base,
    captures: () => session.read(() => done(captures.all().map((row) => String(row['sha256'])))),
    rows: () => session.snapshot(readRows),
    nextId: () =>
      session.read(() => done(nextIdAmong(listIds(database, 'source'), { prefix: 'S', digits: '1' }))),
  };
}

/** How sources lie in the database. */
export function sourceShape(session: Session): RowShape<Source> {
  const { database } = session;
  const capture = database.prepare('INSERT OR IGNORE INTO source_capture (source, sha256) VALUES (?, ?)');
  const clearing = database.prepare('DELETE FROM source_capture WHERE source = ?');
  return {
    noun: 'source',
    idOf: ({ id }) => id,
    columns: ['type', 'marking', 'reliability', 'cited_in'],
    values: (source) => [source.type, source.marking, source.reliability ?? null, source.citedIn ?? null],
    check: checkSourceRow,
    fill: (number, source) => source.captures.forEach(({ sha256 }) => capture.run(number, sha256)),
    clear: (number) => clearing.run(number),
  };
}
