import type { Handlers } from '../../../briefing/contract/call.ts';
import type { previewCalls } from '../../../briefing/contract/preview-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { captureLibraryOf } from '../checks/capture-library-of.ts';
import type { CaptureLibrary } from '../checks/capture-library.ts';
import { now } from '../clock.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import { composeRelease } from '../export/compose-release.ts';
import { fontsFor } from '../fonts/fonts-for.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { DraftPreview } from '../preview/draft-preview.ts';
import { DraftPreviews, versionsFor } from '../preview/draft-previews.ts';
import { printer } from '../print/printer.ts';

/** The preview of a draft, and its pages. */
export function previewHandlers({
  parsers,
  bytes,
}: HostContext): Handlers<typeof previewCalls, WindowSession> {
  const previews = new DraftPreviews(parsers);
  const waiting = new WeakSet<WindowSession>();
  return {
    'preview:refresh': ({ id, after, texts }, window) =>
      withWindowDesk(window, async (shared) => {
        if (after === 0) printer.start();
        const preview = previews.of(window, shared, id);
        const request = { after, texts, versions: versionsFor(window), now: now() };
        const refreshed = await preview.refresh(request);
        void tellWhenRead(window, captureLibraryOf(shared.desk.paths, parsers), waiting);
        return refreshed;
      }),
    'pages:print': ({ id, level }, window) =>
      withWindowDesk(window, async (shared) => {
        const preview = previews.of(window, shared, id);
        const { serial } = preview;
        const made = await documentOf(preview, { level, now: now() }, parsers);
        if (!made.ok) return made;
        const { document, style } = made.value;
        const fonts = await fontsFor(style, shared.desk.paths, parsers);
        if (!fonts.ok) return fonts;
        const printed = await printer.write(document, style, { fonts: fonts.value });
        if (!printed.ok) return printed;
        return done({ serial, bytes: bytes.put(printed.value) }, printed.findings);
      }),
  };
}

interface PagesFor {
  readonly level: string | undefined;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** The latest preview as it stands, or cut for the readers of a level. */
async function documentOf(
  { latest, inputs }: DraftPreview,
  { level, now: at }: PagesFor,
  parsers: HostContext['parsers'],
): Promise<Outcome<StyledDocument>> {
  if (latest === undefined || inputs === undefined)
    return refused('wrong-usage', 'There are no pages yet: the preview comes first.');
  if (level === undefined) return done(latest);
  const composed = await composeRelease({ inputs, times: { now: at }, level }, parsers);
  return composed.ok ? done(composed.value.styled, composed.findings) : composed;
}

/** What a preview wanted to look up in captures that are still being read is worth another preview when they are. */
async function tellWhenRead(
  window: WindowSession,
  library: CaptureLibrary,
  waiting: WeakSet<WindowSession>,
): Promise<void> {
  if (waiting.has(window)) return;
  waiting.add(window);
  const wasRead = await library.answered().catch(() => false);
  waiting.delete(window);
  if (wasRead) window.tell({ kind: 'captures-read' });
}
