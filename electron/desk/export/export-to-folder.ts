import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Document } from '../../../briefing/document/document.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { exportFormats } from '../../../briefing/editions/export-format.ts';
import { exportName, shortMarking } from '../../../briefing/editions/export-name.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { afterFindings, done, refused } from '../../../briefing/outcome.ts';
import { timeZoneOf } from '../desk-day.ts';
import type { OutputFile } from '../files/write-files.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Desk } from '../open-desk.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import type { ExportParsers } from './export-briefing.ts';
import { exportBriefings } from './export-briefings.ts';
import { gatherFromDesk } from './gather-from-desk.ts';
import { prepareFormats } from './write-formats.ts';

/** What a window asks to be written. */
export interface FolderExport {
  readonly ids: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  readonly pattern: string;
  readonly replace: boolean;
  /** Label of the level for whose readers it is cut; absent: as drafted. */
  readonly level?: string | undefined;
  /** Whether PDF and Word files carry what they were made of. */
  readonly bundle: boolean;
  /** Whether findings stand in Word files as comments. */
  readonly comments?: boolean;
  /** The older text since which Word files track changes. */
  readonly changesFrom?: WordStory | undefined;
  /** Prose of the first briefing that the desk does not have yet, by slot. */
  readonly unsaved: Readonly<Record<string, string>>;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly signal: AbortSignal;
  /** Hears how many of the steps are done, and what is done now. */
  readonly working: (step: number, steps: number, doing: string) => void;
}

/** A file as it was written. */
export interface FolderFile {
  readonly format: ExportFormat;
  readonly path: string;
  readonly bytes: number;
}

/** The files, or the names that are taken where nothing is to be replaced: then nothing was written. */
export type FolderExported =
  { readonly files: readonly FolderFile[] } | { readonly taken: readonly string[] };

/** Exports briefings of a desk into a folder, as the command line does: all files or none. */
export async function exportToFolder(
  desk: Desk,
  request: FolderExport,
  parsers: ExportParsers,
): Promise<Outcome<FolderExported>> {
  const made = await untilStopped(makeFiles(desk, request, parsers), request.signal);
  if (!made.ok) return made;
  const taken = request.replace ? [] : await takenNames(request.folder, made.value);
  if (taken.length > 0) return done({ taken });
  const { folder, replace: force, signal } = request;
  const paths = await writeFiles(folder, made.value, { force, signal });
  if (!paths.ok) return paths;
  const files = made.value.flatMap(({ name, bytes }, at) => {
    const format = exportFormats.find((one) => `.${one}` === extname(name));
    const path = paths.value[at];
    return format === undefined || path === undefined ? [] : [{ format, path, bytes: bytes.length }];
  });
  return done({ files }, [...made.findings, ...paths.findings]);
}

async function makeFiles(
  desk: Desk,
  request: FolderExport,
  parsers: ExportParsers,
): Promise<Outcome<readonly OutputFile[]>> {
  const { ids, formats, now, signal, unsaved, level, bundle, comments = false, changesFrom } = request;
  prepareFormats(formats);
  const gathered = await gatherFromDesk(desk, ids);
  if (!gathered.ok) return gathered;
  const inputs = gathered.value.map((each, at) => (at === 0 ? withProse(each, unsaved) : each));
  const steps = ids.length * (formats.length + (level === undefined ? 2 : 3)) + 1;
  const timeZone = timeZoneOf(desk.store);
  let step = 0;
  const made = await exportBriefings(
    inputs,
    {
      times: { now },
      formats,
      strict: false,
      bundle,
      comments,
      ...(changesFrom === undefined ? {} : { changesFrom }),
      ...(level === undefined ? {} : { level }),
      signal,
      working: (doing) => request.working(step++, steps, doing),
      fileName: (briefing, document, format) =>
        exportName(request.pattern, valuesOf(briefing, document, timeZone), format),
    },
    parsers,
  );
  if (!made.ok) return afterFindings(gathered.findings, made);
  request.working(steps - 1, steps, 'Putting the files in place');
  const files = made.value.flatMap((briefing) => briefing.files);
  return done(files, [...gathered.findings, ...made.findings]);
}

function withProse(inputs: BriefingInputs, unsaved: FolderExport['unsaved']): BriefingInputs {
  const { briefing } = inputs;
  return { ...inputs, briefing: { ...briefing, slots: { ...briefing.slots, ...unsaved } } };
}

function valuesOf({ title, number }: Briefing, { meta }: Document, timeZone: string) {
  return {
    title,
    number: number === undefined ? '' : String(number),
    date: calendarDay(meta.issued, timeZone),
    marking: shortMarking(meta.banner.label),
  };
}

/** A page that is being printed is printed to its end, but nobody waits for it. */
async function untilStopped<T>(work: Promise<Outcome<T>>, signal: AbortSignal): Promise<Outcome<T>> {
  const { promise, resolve } = Promise.withResolvers<Outcome<T>>();
  const stop = (): void => resolve(refused('cannot-write', 'Stopped. Nothing was written.'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const first = await Promise.race([work, promise]);
  signal.removeEventListener('abort', stop);
  return first;
}

async function takenNames(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const looked = await Promise.all(
    files.map(async ({ name }) => {
      const there = await lstat(join(folder, name)).catch(() => undefined);
      return there === undefined || there.isDirectory() ? undefined : name;
    }),
  );
  return looked.filter((name) => name !== undefined);
}
