import type { Handlers } from '../../../briefing/contract/call.ts';
import type { conflictCalls } from '../../../briefing/contract/conflict-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { now } from '../clock.ts';
import { countOriginsOf } from '../conflicts/count-origins.ts';
import { draftSourceSummary } from '../conflicts/draft-source-summary.ts';
import { listConflicts } from '../conflicts/list-conflicts.ts';
import { mergeFacts } from '../conflicts/merge-facts.ts';
import { reopenConflict, settleConflict } from '../conflicts/settle-conflict.ts';
import { deskDay } from '../desk-day.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';

/** Facts held against each other: what contradicts, what is one event, what has one origin. */
export function conflictHandlers({ parsers }: HostContext): Handlers<typeof conflictCalls, WindowSession> {
  return {
    'conflicts:list': ({ briefing }, window) =>
      withWindowDesk(window, ({ desk: { store } }) => store.snapshot(() => listConflicts(store, briefing))),
    'conflicts:settle': (request, window) =>
      changeDesk(window, { label: `Settled ${named(request.facts)}`, nouns: ['settings'] }, ({ desk }) =>
        settleConflict(desk.store, request, deskDay(desk.store)),
      ),
    'conflicts:reopen': ({ id }, window) =>
      changeDesk(window, { label: `Reopened the conflict ${id}`, nouns: ['settings'] }, ({ desk }) =>
        reopenConflict(desk.store, id),
      ),
    'facts:merge': ({ stays, others }, window) =>
      changeDesk(
        window,
        { label: `Merged ${named(others)} into ${stays}`, nouns: ['facts'], ids: [stays, ...others] },
        ({ desk }) => mergeFacts(desk.store, stays, others),
      ),
    'origins:count': ({ ids }, window) =>
      withWindowDesk(window, ({ desk: { store } }) => store.snapshot(() => countOriginsOf(store, ids))),
    'sources:summary': ({ briefing }, window) =>
      withWindowDesk(window, ({ desk }) => draftSourceSummary(desk, briefing, parsers, now())),
  };
}

function named(ids: readonly string[]): string {
  return ids.length > 3 ? counted(ids.length, 'fact') : listed(ids);
}
