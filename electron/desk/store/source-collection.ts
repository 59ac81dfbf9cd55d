import { done } from '../../../briefing/outcome.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { RowShape } from './collection.ts';
import { createCollection } from './collection.ts';
import { checkSourceRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { SourceCollection } from './store.ts';

/** The sources of a desk with the captures they name. */
export function createSourceCollection(session: Session): SourceCollection {
  const captures = session.database.prepare('SELECT DISTINCT sha256 FROM source_capture ORDER BY sha256');
  return {
    ...createCollection(session, sourceShape(session)),
    captures: () => session.read(() => done(captures.all().map((row) => String(row['sha256'])))),
  };
}

function sourceShape(session: Session): RowShape<Source> {
  const { database } = session;
  const capture = database.prepare('INSERT OR IGNORE INTO source_capture (source, sha256) VALUES (?, ?)');
  const clearing = database.prepare('DELETE FROM source_capture WHERE source = ?');
  return {
    noun: 'source',
    columns: ['type', 'marking', 'reliability', 'cited_in'],
    values: (source) => [source.type, source.marking, source.reliability ?? null, source.citedIn ?? null],
    check: checkSourceRow,
    fill: (number, source) => source.captures.forEach(({ sha256 }) => capture.run(number, sha256)),
    clear: (number) => clearing.run(number),
  };
}
