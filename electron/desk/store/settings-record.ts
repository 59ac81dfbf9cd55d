import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import { done } from '../../../briefing/outcome.ts';
import { readRow } from './read-row.ts';
import { noteErasure } from './rewrite.ts';
import { checkSettingsRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { SettingsRecord } from './store.ts';

/** What holds for all briefings of a desk, as one row. */
export function createSettingsRecord(session: Session): SettingsRecord {
  const get = session.database.prepare('SELECT json FROM setting WHERE number = 1');
  const put = session.database.prepare('INSERT OR REPLACE INTO setting (number, json) VALUES (1, ?)');
  return {
    get: () =>
      session.read<DeskSettings | undefined>(() => {
        const row = get.get();
        return row === undefined ? done(undefined) : readRow(row['json'], 'setting', checkSettingsRow);
      }),
    put: (settings) =>
      session.write(() => {
        noteErasure(session.database);
        put.run(JSON.stringify(settings));
        return done(settings);
      }),
  };
}
