import type { Handlers } from '../../../briefing/contract/call.ts';
import type { sourceCalls } from '../../../briefing/contract/source-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { keepIntake } from '../intake/keep-intake.ts';
import { addSource, changeSource, removeSource } from '../sources/change-source.ts';
import { CheckedReferences, referencesGone } from '../sources/checked-references.ts';
import { listSources } from '../sources/list-sources.ts';
import { openSource } from '../sources/open-source.ts';
import type { Store } from '../store/store.ts';

type SourceHandlers = Handlers<typeof sourceCalls, WindowSession>;

/** The list of sources, one source, and changing it field by field. */
export function sourceHandlers(context: HostContext): SourceHandlers {
  return {
    'sources:list': ({ text, order }, window) => reading(window, (store) => listSources(store, text, order)),
    'sources:get': ({ id }, window) => reading(window, (store) => openSource(store, id)),
    'sources:new': (_request, window) =>
      changeDesk(window, { label: 'Added a source', nouns: ['sources'] }, ({ desk }) =>
        addSource(desk.store),
      ),
    'sources:change': ({ id, ...change }, window) =>
      changeDesk(window, { label: `Edited ${id}`, nouns: ['sources'], ids: [id] }, ({ desk }) =>
        changeSource(desk.store, id, change),
      ),
    'sources:remove': ({ id }, window) =>
      changeDesk(window, { label: `Deleted ${id}`, nouns: ['sources'] }, ({ desk, looseCaptures }) => {
        const source = desk.store.sources.get(id);
        const removed = removeSource(desk.store, id);
        if (removed.ok && source.ok)
          for (const { sha256 } of source.value?.captures ?? []) looseCaptures.add(sha256);
        return removed;
      }),
    ...referenceHandlers(context),
  };
}

function referenceHandlers({
  parsers,
  bytes,
}: HostContext): Pick<SourceHandlers, 'sources:check' | 'sources:add'> {
  const checked = new WeakMap<WindowSession, CheckedReferences>();
  return {
    'sources:check': ({ bytes: id, fileName }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const content = bytes.take(id);
        if (content === undefined) return refused('bad-input', 'The file did not arrive. Choose it again.');
        const references = checked.get(window) ?? new CheckedReferences();
        checked.set(window, references);
        return references.check(desk, content, fileName, parsers);
      }),
    'sources:add': ({ ticket }, window) => {
      const intake = checked.get(window)?.take(ticket) ?? referencesGone();
      if (!intake.ok) return intake;
      const label = `Added ${counted(intake.value.sources.length, 'source')}`;
      return changeDesk(window, { label, nouns: ['sources'] }, ({ desk }) => {
        const kept = keepIntake(desk.store, intake.value);
        return kept.ok ? done({ sources: kept.value.sources }) : kept;
      });
    },
  };
}

function reading<T>(
  window: WindowSession,
  work: (store: Store) => Outcome<T>,
): Outcome<T> | Promise<Outcome<T>> {
  return withWindowDesk(window, ({ desk }) => desk.store.snapshot(() => work(desk.store)));
}
