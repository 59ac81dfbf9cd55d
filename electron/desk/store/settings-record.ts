import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import { done } from '../../../briefing/outcome.ts';
import { defaultSettings } from '../default-settings.ts';
import type { RecordTable, RowShape } from './record-table.ts';
import { checkSettingsRow } from './row-checks.ts';
import type { Session } from './session.ts';
import type { Collection, SettingsRecord } from './store.ts';

/** A desk has one setting, under this id. */
const settingsId = 'desk';

/** How the settings lie in the database: as one row. */
export const settingsShape: RowShape<DeskSettings> = {
  noun: 'setting',
  idOf: () => settingsId,
  columns: [],
  values: () => [],
  check: checkSettingsRow,
};

/** What holds for all briefings of a desk. */
export function createSettingsRecord(
  session: Session,
  rows: Collection<DeskSettings>,
  table: RecordTable<DeskSettings>,
): SettingsRecord {
  return {
    get: () => {
      const own = rows.get(settingsId);
      return own.ok ? done(own.value ?? defaultSettings, own.findings) : own;
    },
    own: () => rows.get(settingsId),
    history: (part) => rows.history(settingsId, part),
    put: (settings) =>
      session.write(() => {
        if (table.count() > 0) return table.replace(settings);
        const added = table.addAll([settings]);
        return added.ok ? done(settings) : added;
      }),
  };
}
