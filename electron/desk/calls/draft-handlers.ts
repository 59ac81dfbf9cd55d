import type { Handlers } from '../../../briefing/contract/call.ts';
import type { draftCalls, OpenedDraft } from '../../../briefing/contract/draft-calls.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { timeZoneOf } from '../desk-day.ts';
import { factsChangedSince } from '../drafts/facts-changed-since.ts';
import { listDraftFacts } from '../drafts/list-draft-facts.ts';
import { readDraft } from '../drafts/read-draft.ts';
import { setAside, takeAside } from '../drafts/set-aside.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { SharedDesk } from '../host/shared-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** What the screen of a draft asks. */
export function draftHandlers({ parsers }: HostContext): Handlers<typeof draftCalls, WindowSession> {
  return {
    'drafts:open': ({ id }, window) =>
      withWindowDesk(window, (shared) => openDraft(shared, window, id, parsers)),
    'drafts:set-aside': ({ id, prose }, window) =>
      withWindowDesk(window, ({ desk }) => setAside(desk.store, { id, window: window.id, prose })),
    'drafts:now': ({ id }, window) => withWindowDesk(window, ({ desk }) => readDraft(desk, id, parsers)),
    'drafts:facts': ({ selection, cutOff }, window) =>
      withWindowDesk(window, ({ desk }) =>
        listDraftFacts(desk.store, selection, cutOffDay(cutOff, timeZoneOf(desk.store))),
      ),
    'drafts:could-take': ({ ids, selection, cutOff }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const facts = desk.store.facts.list({ ...selection, ids, also: ids, without: [] });
        if (!facts.ok) return facts;
        const asked = facts.value.filter(({ id }) => ids.includes(id));
        const lastDay = cutOffDay(cutOff, timeZoneOf(desk.store));
        const taken = selectFacts(asked, { ...selection, also: ids, without: [] }, lastDay);
        return done(taken.facts.map(({ id }) => id));
      }),
  };
}

async function openDraft(
  { desk, windows }: SharedDesk,
  window: WindowSession,
  id: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<OpenedDraft>> {
  const { store } = desk;
  const draft = await readDraft(desk, id, parsers);
  if (!draft.ok) return draft;
  const rows = store.briefings.rows();
  if (!rows.ok) return rows;
  const opened = rows.value.find(({ briefing }) => briefing.id === id)?.opened;
  const changed = factsChangedSince(store, draft.value.briefing, opened);
  if (!changed.ok) return changed;
  const opening = { ...draft.value, ...(changed.value === undefined ? {} : { changed: changed.value }) };
  if (store.readOnly) return done(opening);
  store.briefings.noteOpened(id, now());
  const open = new Set([...windows].map((one) => one.id));
  const aside = takeAside(store, { id, window: window.id, isOpen: (one) => open.has(one) });
  return done(aside.ok ? { ...opening, aside: aside.value } : opening);
}
