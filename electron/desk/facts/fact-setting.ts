import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import { readKind } from '../../../briefing/facts/kind.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { deskDay } from '../desk-day.ts';
import { kindsOf } from '../desk-kinds.ts';
import type { Store } from '../store/store.ts';

/** The kinds and markings of a desk, and its day; a kind whose schema cannot be used is left out. */
export function factSetting(store: Store): Outcome<FactSetting> {
  const own = kindsOf(store);
  if (!own.ok) return own;
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const { markings, language, timeZone } = settings.value;
  const kinds = own.value.flatMap(({ id, schema }) => {
    const kind = readKind(id, schema);
    return kind.ok ? [kind.value] : [];
  });
  return done({ kinds, markings, language, timeZone, today: deskDay(store) });
}
