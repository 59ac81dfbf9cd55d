import type { Handlers } from '../../../briefing/contract/call.ts';
import type { previewCalls } from '../../../briefing/contract/preview-calls.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { DraftPreviews, versionsFor } from '../preview/draft-previews.ts';
import { printer } from '../print/printer.ts';

/** The preview of a draft, and its pages. */
export function previewHandlers({
  parsers,
  bytes,
}: HostContext): Handlers<typeof previewCalls, WindowSession> {
  const previews = new DraftPreviews(parsers);
  return {
    'preview:refresh': ({ id, after, texts }, window) =>
      withWindowDesk(window, (shared) => {
        if (after === 0) printer.start();
        return previews
          .of(window, shared, id)
          .refresh({ after, texts, versions: versionsFor(window), now: now() });
      }),
    'pages:print': ({ id }, window) =>
      withWindowDesk(window, async (shared) => {
        const { latest, serial } = previews.of(window, shared, id);
        if (latest === undefined)
          return refused('wrong-usage', 'There are no pages yet: the preview comes first.');
        const printed = await printer.write(latest.document, latest.style);
        if (!printed.ok) return printed;
        return done({ serial, bytes: bytes.put(printed.value) }, printed.findings);
      }),
  };
}
