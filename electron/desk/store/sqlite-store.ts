import { createCollection } from './collection.ts';
import { createFactCollection } from './fact-collection.ts';
import { checkBriefingRow, checkKindRow } from './row-checks.ts';
import type { Session } from './session.ts';
import { createSettingsRecord } from './settings-record.ts';
import { createSourceCollection } from './source-collection.ts';
import type { Store } from './store.ts';

/** The store of a desk on a session with its database. */
export function createSqliteStore(session: Session): Store {
  return {
    facts: createFactCollection(session),
    sources: createSourceCollection(session),
    briefings: createCollection(session, {
      noun: 'briefing',
      columns: ['template', 'title', 'marking', 'changed'],
      values: ({ template, title, marking, changed }) => [template, title, marking ?? null, changed ?? null],
      check: checkBriefingRow,
    }),
    kinds: createCollection(session, {
      noun: 'kind',
      columns: [],
      values: () => [],
      check: checkKindRow,
    }),
    settings: createSettingsRecord(session),
    readOnly: session.readOnly,
    transaction: (work) => session.transaction(work),
    close: () => session.close(),
  };
}
