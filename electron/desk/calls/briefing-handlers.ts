import type { briefingCalls, KeptBriefing } from '../../../briefing/contract/briefing-calls.ts';
import type { Handlers, RequestOf } from '../../../briefing/contract/call.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { briefingChanges } from '../briefings/briefing-changes.ts';
import { keptCounts } from '../briefings/kept-counts.ts';
import type { KeptSlot } from '../briefings/keep-slot.ts';
import { keepSlot } from '../briefings/keep-slot.ts';
import { listBriefings } from '../briefings/list-briefings.ts';
import { listTemplates } from '../briefings/list-templates.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { now } from '../clock.ts';
import type { DeskAction } from '../host/change-desk.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import { tellChanged } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Revised, Store } from '../store/store.ts';
import { cutText } from '../../../briefing/text/cut-text.ts';

type SetUp = RequestOf<typeof briefingCalls, 'briefings:set-up'>;
type Save = RequestOf<typeof briefingCalls, 'briefings:slot'>;

/** The list of briefings, and keeping one. */
export function briefingHandlers({ parsers }: HostContext): Handlers<typeof briefingCalls, WindowSession> {
  return {
    'briefings:list': (_request, window) =>
      withWindowDesk(window, ({ desk }) => listBriefings(desk, parsers)),
    'briefings:findings': ({ id }, window) =>
      withWindowDesk(window, ({ desk }) => keptCounts(desk, id, parsers)),
    'briefings:changes': ({ id }, window) =>
      withWindowDesk(window, ({ desk }) => briefingChanges(desk.store, id)),
    'briefings:templates': (_request, window) =>
      withWindowDesk(window, ({ desk }) => listTemplates(desk, parsers)),
    'briefings:get': ({ id }, window) => withWindowDesk(window, ({ desk }) => openBriefing(desk.store, id)),
    'briefings:new': (request, window) => addNew(window, (id) => done(empty(id, request))),
    'briefings:duplicate': ({ id }, window) => addNew(window, (copy, store) => copyOf(store, id, copy)),
    'briefings:rename': ({ id, title }, window) => rename(window, id, title),
    'briefings:archive': ({ id, archived }, window) => archive(window, id, archived),
    'briefings:remove': ({ id }, window) =>
      changeDesk(window, action(`Deleted ${id}`, id), ({ desk }) => {
        const removed = desk.store.briefings.remove(id);
        return removed.ok ? done(true) : removed;
      }),
    'briefings:set-up': (request, window) =>
      changeDesk(
        window,
        action(`Changed the set-up of ${request.briefing.id}`, request.briefing.id),
        ({ desk }) => saveSetUp(desk.store, request),
      ),
    'briefings:slot': (request, window) => slot(window, request),
  };
}

function openBriefing(store: Store, id: string): Outcome<KeptBriefing> {
  const found = store.briefings.revised(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noBriefing(id);
  if (!store.readOnly) store.briefings.noteOpened(id, now());
  return done(keptBriefing(found.value));
}

function empty(
  id: string,
  { template, title }: { readonly template: string; readonly title: string },
): Briefing {
  return { id, template, title, parameters: {}, selection: {}, slots: {}, changed: now() };
}

/** The most characters of a title, and what a copy adds to it. */
const longestTitle = 300;
const copied = ' (copy)';

function copyOf(store: Store, from: string, id: string): Outcome<Briefing> {
  const original = store.briefings.get(from);
  if (!original.ok) return original;
  if (original.value === undefined) return noBriefing(from);
  const { number: _number, issued: _issued, state: _state, ...rest } = original.value;
  return done({
    ...rest,
    id,
    title: `${cutText(rest.title, longestTitle - copied.length)}${copied}`,
    changed: now(),
  });
}

function addNew(
  window: WindowSession,
  make: (id: string, store: Store) => Outcome<Briefing>,
): Outcome<KeptBriefing> {
  return changeDesk(window, { label: 'Added a briefing', nouns: ['briefings'] }, ({ desk: { store } }) => {
    const id = store.briefings.nextId();
    const briefing = id.ok ? make(id.value, store) : id;
    if (!briefing.ok) return briefing;
    const added = store.briefings.add([briefing.value]);
    return added.ok ? done({ briefing: briefing.value, revision: 1 }) : added;
  });
}

function archive(window: WindowSession, id: string, archived: boolean): Outcome<true> {
  const label = archived ? `Archived ${id}` : `Took ${id} out of the archive`;
  return alter(window, action(label, id), { state: archived ? 'archived' : 'draft' });
}

function rename(window: WindowSession, id: string, title: string): Outcome<true> {
  return alter(window, action(`Renamed ${id}`, id), { title, changed: now() });
}

function alter(window: WindowSession, deskAction: DeskAction, some: Partial<Briefing>): Outcome<true> {
  const id = deskAction.ids?.[0] ?? '';
  return changeDesk(window, deskAction, ({ desk: { store } }) => {
    const found = store.briefings.get(id);
    if (!found.ok) return found;
    if (found.value === undefined) return noBriefing(id);
    const updated = store.briefings.update({ ...found.value, ...some });
    return updated.ok ? done(true) : updated;
  });
}

/** The prose that the desk has stays: only the rest is replaced. */
function saveSetUp(
  store: Store,
  { briefing, revision }: SetUp,
): Outcome<KeptBriefing & { readonly kept: boolean }> {
  const found = store.briefings.get(briefing.id);
  if (!found.ok) return found;
  if (found.value === undefined) return noBriefing(briefing.id);
  const saved = store.briefings.save({ ...briefing, slots: found.value.slots, changed: now() }, revision);
  if (!saved.ok) return saved;
  const current = saved.value.kept ? saved.value : saved.value.current;
  return current === undefined
    ? noBriefing(briefing.id)
    : done({ ...keptBriefing(current), kept: saved.value.kept });
}

function slot(window: WindowSession, request: Save): Outcome<KeptSlot> | Promise<Outcome<KeptSlot>> {
  return withWindowDesk(window, (shared) => {
    const kept = keepSlot(shared.desk.store, request, now());
    const leftOut = request.tell === 'others' ? window : undefined;
    if (kept.ok && kept.value.kept) tellChanged(shared, ['briefings'], [request.id], leftOut);
    return kept;
  });
}

function keptBriefing({ item, revision }: Revised<Briefing>): KeptBriefing {
  return { briefing: item, revision };
}

function action(label: string, id: string): DeskAction {
  return { label, nouns: ['briefings'], ids: [id] };
}
