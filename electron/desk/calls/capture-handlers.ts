import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { Handlers } from '../../../briefing/contract/call.ts';
import type { captureCalls } from '../../../briefing/contract/capture-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { captureMarks } from '../captures/capture-marks.ts';
import { captureTextsOf } from '../captures/capture-texts-of.ts';
import { FiledFiles } from '../captures/filed-files.ts';
import { keepFiles } from '../captures/keep-files.ts';
import { removeCapture } from '../captures/remove-capture.ts';
import { now } from '../clock.ts';
import { sha256Of } from '../files/sha256.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import { tellChanged } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Desk } from '../open-desk.ts';
import { factsBehind, noSource } from '../sources/open-source.ts';

type CaptureHandlers = Handlers<typeof captureCalls, WindowSession>;

/** Captures of sources: keeping files, reading them as text, finding in them what facts quote. */
export function captureHandlers(context: HostContext): CaptureHandlers {
  return {
    ...readingHandlers(context),
    ...keepingHandlers(context),
    'captures:remove': ({ source, sha256 }, window) =>
      withWindowDesk(window, async (shared) => {
        const removed = await removeCapture(shared.desk, source, sha256, now());
        tellChanged(shared, ['sources'], [source]);
        return removed;
      }),
  };
}

function readingHandlers({
  parsers,
  bytes,
}: HostContext): Pick<CaptureHandlers, 'captures:text' | 'captures:marks'> {
  const textOf = async (desk: Desk, source: string, sha256: string): Promise<Outcome<CaptureText>> => {
    const found = desk.store.sources.get(source);
    if (!found.ok) return found;
    if (found.value === undefined) return noSource(source);
    const capture = found.value.captures.find((one) => one.sha256 === sha256);
    if (capture === undefined) return refused('bad-input', `${source} does not have this capture any more.`);
    return captureTextsOf(desk, parsers).captureText(sha256, capture.mediaType);
  };
  return {
    'captures:text': ({ source, sha256 }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const text = await textOf(desk, source, sha256);
        if (!text.ok) return text;
        return done({ bytes: bytes.put(Buffer.from(JSON.stringify(text.value), 'utf8')) }, text.findings);
      }),
    'captures:marks': ({ source, sha256 }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const text = await textOf(desk, source, sha256);
        if (!text.ok) return text;
        const facts = factsBehind(desk.store, source);
        return facts.ok ? done(await captureMarks(text.value, facts.value, source)) : facts;
      }),
  };
}

function keepingHandlers({
  parsers,
  bytes,
}: HostContext): Pick<CaptureHandlers, 'captures:file' | 'captures:keep'> {
  const filed = new WeakMap<WindowSession, FiledFiles>();
  const filesOf = (window: WindowSession): FiledFiles => {
    const files = filed.get(window) ?? new FiledFiles();
    filed.set(window, files);
    return files;
  };
  return {
    'captures:file': ({ bytes: id, fileName, mediaType, read = now() }, window) =>
      withWindowDesk(window, ({ desk, looseCaptures }) => {
        const content = bytes.take(id);
        if (content === undefined)
          return refused('bad-input', `${fileName} did not arrive. Choose it again.`);
        const type = mediaType === undefined ? {} : { mediaType };
        const input = { bytes: content, fileName, read, ...type };
        looseCaptures.add(sha256Of(content));
        return filesOf(window).file({ paths: desk.paths, store: desk.store, parsers }, input);
      }),
    'captures:keep': ({ tickets, ...where }, window) => {
      const files = filesOf(window).take(tickets);
      if (!files.ok) return files;
      const label = `Captured ${counted(tickets.length, 'file')}`;
      return changeDesk(window, { label, nouns: ['sources'] }, ({ desk }) =>
        keepFiles(desk.store, files.value, where),
      );
    },
  };
}
