import { rules } from '../../../briefing/checks/rules.ts';
import type { Handlers } from '../../../briefing/contract/call.ts';
import type { checkCalls } from '../../../briefing/contract/check-calls.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { saveReport } from '../checks/save-report.ts';
import { dropWaiver, keepWaiver } from '../checks/waive-finding.ts';
import { now } from '../clock.ts';
import { deskDay } from '../desk-day.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';

/** What the window does about the findings of checks. */
export function checkHandlers({ parsers }: HostContext): Handlers<typeof checkCalls, WindowSession> {
  return {
    'checks:rules': () =>
      done(rules.map(({ id, title, reason, severity }) => ({ id, title, reason, severity }))),
    'checks:waive': ({ briefing, ...waiver }, window) =>
      changeDesk(
        window,
        { label: `Waived a finding in ${briefing}`, nouns: ['briefings'], ids: [briefing] },
        ({ desk }) => keepWaiver(desk.store, briefing, { ...waiver, waived: deskDay(desk.store) }),
      ),
    'checks:take-back': ({ briefing, key }, window) =>
      changeDesk(
        window,
        { label: `Took a waiver back in ${briefing}`, nouns: ['briefings'], ids: [briefing] },
        ({ desk }) => dropWaiver(desk.store, briefing, key),
      ),
    'checks:save-report': ({ briefing, format, folder }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const path = window.places.pathOf(folder);
        if (path === undefined)
          return refused('bad-input', 'That folder is not known any more. Choose it again.');
        const saved = await saveReport(desk, { briefing, format, folder: path, at: now() }, parsers);
        return saved.ok ? done(window.places.giveWritten(saved.value), saved.findings) : saved;
      }),
  };
}
