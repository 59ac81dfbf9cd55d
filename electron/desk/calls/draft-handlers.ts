import type { Handlers } from '../../../briefing/contract/call.ts';
import type { draftCalls, OpenedDraft } from '../../../briefing/contract/draft-calls.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { factsChangedSince } from '../drafts/facts-changed-since.ts';
import { listDraftFacts } from '../drafts/list-draft-facts.ts';
import { readDraft } from '../drafts/read-draft.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** What the screen of a draft asks. */
export function draftHandlers({ parsers }: HostContext): Handlers<typeof draftCalls, WindowSession> {
  return {
    'drafts:open': ({ id }, window) => withWindowDesk(window, ({ desk }) => openDraft(desk, id, parsers)),
    'drafts:now': ({ id }, window) => withWindowDesk(window, ({ desk }) => readDraft(desk, id, parsers)),
    'drafts:facts': ({ selection, cutOff }, window) =>
      withWindowDesk(window, ({ desk }) => listDraftFacts(desk.store, selection, cutOff)),
    'drafts:could-take': ({ ids, selection, cutOff }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const facts = desk.store.facts.list({ ...selection, ids, also: ids, without: [] });
        if (!facts.ok) return facts;
        const asked = facts.value.filter(({ id }) => ids.includes(id));
        const taken = selectFacts(asked, { ...selection, also: ids, without: [] }, cutOff);
        return done(taken.facts.map(({ id }) => id));
      }),
  };
}

async function openDraft(
  desk: Desk,
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
  if (!store.readOnly) store.briefings.noteOpened(id, now());
  return done({ ...draft.value, ...(changed.value === undefined ? {} : { changed: changed.value }) });
}
