import { dirname } from 'node:path';
import type { Handlers, RequestOf } from '../../../briefing/contract/call.ts';
import type { exportCalls, ExportResult } from '../../../briefing/contract/export-calls.ts';
import { patternTrouble } from '../../../briefing/editions/export-name.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { ExportMemory } from '../export/export-memory.ts';
import { releaseOutlooks } from '../export/release-outlooks.ts';
import { exportToFolder } from '../export/export-to-folder.ts';
import type { HostContext } from '../host/host-context.ts';
import type { SharedDesk } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { findOlderText } from '../review/find-older-text.ts';

type RunRequest = RequestOf<typeof exportCalls, 'export:run'>;

/** Writing briefings into a folder. */
export function exportHandlers({
  parsers,
  userFolder,
}: HostContext): Handlers<typeof exportCalls, WindowSession> {
  const memory = new ExportMemory(userFolder);
  const running = new Map<string, AbortController>();
  return {
    'export:choices': ({ id }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const folder = window.places.give(await memory.folderFor(desk, id));
        const last = await memory.lastWordOf(desk, id);
        const lastWord = last === undefined ? {} : { lastWord: window.places.give(last) };
        return done({ ...memory.looksOf(desk, id), folder, ...lastWord });
      }),
    'export:releases': ({ id, unsaved }, window) =>
      withWindowDesk(window, ({ desk }) => releaseOutlooks(desk, { id, unsaved, now: now() }, parsers)),
    'export:run': (request, window) =>
      withWindowDesk(window, async (shared) => {
        const key = `${window.id} ${request.job}`;
        if (running.has(key)) return refused('wrong-usage', 'This export is under way already.');
        const controller = new AbortController();
        running.set(key, controller);
        try {
          return await run(request, { window, shared, parsers, memory, signal: controller.signal });
        } finally {
          running.delete(key);
        }
      }),
    'export:stop': ({ job }, window) => {
      running.get(`${window.id} ${job}`)?.abort();
      return done(true);
    },
  };
}

interface Running {
  readonly window: WindowSession;
  readonly shared: SharedDesk;
  readonly parsers: Parsers;
  readonly memory: ExportMemory;
  readonly signal: AbortSignal;
}

async function run(
  request: RunRequest,
  { window, shared: { desk }, parsers, memory, signal }: Running,
): Promise<Outcome<ExportResult>> {
  const { job, ids, formats, pattern, bundle = true, comments = false } = request;
  const folder = window.places.pathOf(request.folder);
  if (folder === undefined)
    return refused('bad-input', 'That folder is not known any more. Choose it again.');
  const trouble = patternTrouble(pattern);
  if (trouble !== undefined) return refused('bad-input', `The name of the files does not fit. ${trouble}`);
  const older = await olderText(request, { window, desk, parsers });
  if (!older.ok) return older;
  const working = (step: number, steps: number, doing: string): void =>
    window.tell({ kind: 'progress', job, done: step, total: steps, doing });
  const exported = await exportToFolder(
    desk,
    {
      ...request,
      formats: [...new Set(formats)],
      bundle,
      comments,
      changesFrom: older.value,
      folder,
      now: now(),
      signal,
      working,
    },
    parsers,
  );
  if (!exported.ok) return exported;
  if ('taken' in exported.value) return done(exported.value);
  const { files } = exported.value;
  const word = request.level === undefined ? files.find(({ format }) => format === 'docx')?.path : undefined;
  const changes = request.changesFrom !== undefined;
  for (const id of ids)
    await memory.remember(desk, id, { formats, pattern, bundle, comments, changes, folder, word });
  const first = files[0];
  return done(
    {
      files: files.map(({ format, path, bytes }) => ({
        format,
        bytes,
        place: window.places.giveWritten(path),
      })),
      folder: window.places.give(first === undefined ? folder : dirname(first.path)),
    },
    exported.findings,
  );
}

interface OlderTextWith {
  readonly window: WindowSession;
  readonly desk: Desk;
  readonly parsers: Parsers;
}

/** The text since which changes are shown, if they are; a file of a window is named by its ticket. */
async function olderText(
  { changesFrom }: RunRequest,
  { window, desk, parsers }: OlderTextWith,
): Promise<Outcome<WordStory | undefined>> {
  if (changesFrom === undefined) return done(undefined);
  const from = 'place' in changesFrom ? window.places.pathOf(changesFrom.place) : changesFrom.briefing;
  if (from === undefined)
    return refused('bad-input', 'The older Word file is not known any more. Choose it again.');
  return findOlderText(from, desk, { now: now() }, parsers);
}
