import type { Handlers } from '../../../briefing/contract/call.ts';
import type { checkCalls } from '../../../briefing/contract/check-calls.ts';
import { fileNameOf } from '../../../briefing/editions/file-name.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { reportOnBriefing } from '../checks/report-on-briefing.ts';
import { dropWaiver, keepWaiver } from '../checks/waive-finding.ts';
import { writeReport } from '../checks/write-report.ts';
import { now } from '../clock.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';

/** What the window does about the findings of checks. */
export function checkHandlers({ parsers, bytes }: HostContext): Handlers<typeof checkCalls, WindowSession> {
  return {
    'checks:waive': ({ briefing, ...waiver }, window) =>
      changeDesk(
        window,
        { label: `Waived a finding in ${briefing}`, nouns: ['briefings'], ids: [briefing] },
        ({ desk }) => keepWaiver(desk.store, briefing, { ...waiver, waived: now().slice(0, 10) }),
      ),
    'checks:take-back': ({ briefing, key }, window) =>
      changeDesk(
        window,
        { label: `Took a waiver back in ${briefing}`, nouns: ['briefings'], ids: [briefing] },
        ({ desk }) => dropWaiver(desk.store, briefing, key),
      ),
    'checks:report': ({ briefing, format }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const gathered = await gatherFromDesk(desk, [briefing]);
        if (!gathered.ok) return gathered;
        const [inputs] = gathered.value;
        if (inputs === undefined) return noBriefing(briefing);
        const reported = await reportOnBriefing(inputs, { now: now() }, parsers);
        if (!reported.ok) return reported;
        const file = await writeReport(reported.value, format);
        if (!file.ok) return file;
        const name = fileNameOf(`Check report ${inputs.briefing.title}`, format);
        return done({ bytes: bytes.put(file.value), name }, gathered.findings);
      }),
  };
}
