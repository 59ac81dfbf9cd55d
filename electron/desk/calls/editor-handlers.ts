import type { Handlers } from '../../../briefing/contract/call.ts';
import type { editorCalls } from '../../../briefing/contract/editor-calls.ts';
import { sourceOnCard } from '../../../briefing/cards/source-on-card.ts';
import type { SourceOnCard } from '../../../briefing/cards/source-on-card.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { captureTextsOf } from '../captures/capture-texts-of.ts';
import { citedThings } from '../editor/cited-things.ts';
import { completeProse } from '../editor/complete-prose.ts';
import { factForCard } from '../editor/fact-for-card.ts';
import { valueNames } from '../editor/value-names.ts';
import { valueReadings } from '../editor/value-readings.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Store } from '../store/store.ts';

/** What the editor of prose asks while one types. */
export function editorHandlers({ parsers }: HostContext): Handlers<typeof editorCalls, WindowSession> {
  return {
    'editor:complete': (request, window) =>
      withWindowDesk(window, ({ desk }) => desk.store.snapshot(() => completeProse(desk.store, request))),
    'editor:cited': ({ briefing, ids }, window) =>
      withWindowDesk(window, ({ desk }) => desk.store.snapshot(() => citedThings(desk.store, briefing, ids))),
    'editor:values': ({ briefing, values }, window) =>
      withWindowDesk(window, ({ desk }) => valueReadings(desk, briefing, values, parsers)),
    'editor:names': ({ briefing }, window) =>
      withWindowDesk(window, ({ desk }) => valueNames(desk, briefing, parsers)),
    'editor:fact': (request, window) =>
      withWindowDesk(window, ({ desk }) => factForCard(desk.store, request, captureTextsOf(desk, parsers))),
    'editor:source': ({ id }, window) => withWindowDesk(window, ({ desk }) => sourceForCard(desk.store, id)),
  };
}

function sourceForCard(store: Store, id: string): Outcome<SourceOnCard> {
  const source = store.sources.get(id);
  if (!source.ok) return source;
  if (source.value === undefined)
    return refused('bad-input', `The source ${id} is not on this desk. Correct the id, or add the source.`);
  const settings = store.settings.get();
  return settings.ok ? done(sourceOnCard(source.value, settings.value)) : settings;
}
