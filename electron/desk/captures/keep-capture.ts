import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { captureMediaTypes, type CaptureFormat } from '../../../briefing/captures/media-type.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { unmarked } from '../../../briefing/schemas/marking-schema.ts';
import type { Capture, Source, SourceType } from '../../../briefing/sources/source.ts';
import { addCapture } from '../desk-captures.ts';
import type { DeskPaths } from '../desk-folder.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { Store } from '../store/store.ts';

/** What of a desk captures are kept with. */
export interface CaptureDesk {
  readonly paths: DeskPaths;
  readonly store: Store;
  readonly parsers: Parsers;
}

/** A file that is to be kept as it was read. */
export interface CaptureInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType?: string;
  /** ISO 8601 day or instant. */
  readonly read: string;
}

/** A capture whose bytes are on the disk, and which no source names yet. */
export interface FiledCapture {
  readonly capture: Capture;
  readonly text: CaptureText;
  readonly fileName: string;
}

/** A capture with the source that names it. */
export interface KeptCapture {
  readonly source: Source;
  readonly capture: Capture;
  readonly isNewSource: boolean;
  readonly text: CaptureText;
}

/**
 * Reads a file in the parsers and puts its bytes on the disk. Refused, with nothing kept, where the file cannot be read.
 * What it answers goes to `nameCapture` inside a change of the store.
 */
export async function fileCapture(
  { paths, store, parsers }: CaptureDesk,
  { bytes, fileName, mediaType, read }: CaptureInput,
): Promise<Outcome<FiledCapture>> {
  if (store.readOnly)
    return refused('cannot-write', 'This desk is open for reading only, so nothing can be captured in it.');
  if (bytes.length === 0)
    return refused('bad-input', `${fileName} is empty, so it was not captured. Choose another file.`);
  const type = mediaType === undefined ? {} : { mediaType };
  const text = await parsers.readCapture({ content: bytes, fileName, ...type });
  if (!text.ok) return text;
  const details = { read, mediaType: captureMediaTypes[text.value.format] };
  const capture = await addCapture(paths, bytes, details);
  if (!capture.ok) return capture;
  return done({ capture: capture.value, text: text.value, fileName }, text.findings);
}

/** Adds a filed capture to a source, or to a new one with the title of the document. A capture it has already stays one. */
export function nameCapture(
  store: Store,
  { capture, text, fileName }: FiledCapture,
  sourceId?: string,
): Outcome<KeptCapture> {
  const before = sourceId === undefined ? draftSource(store, text, fileName) : existing(store, sourceId);
  if (!before.ok) return before;
  const isKnown = before.value.captures.some(({ sha256 }) => sha256 === capture.sha256);
  const captures = isKnown ? before.value.captures : [...before.value.captures, capture];
  const source: Source = { ...before.value, read: before.value.read ?? capture.read, captures };
  const kept = sourceId === undefined ? store.sources.add([source]) : store.sources.update(source);
  if (!kept.ok) return kept;
  return done({ source, capture, isNewSource: sourceId === undefined, text });
}

function existing(store: Store, id: string): Outcome<Source> {
  const found = store.sources.get(id);
  if (!found.ok) return found;
  if (found.value !== undefined) return done(found.value);
  return refused(
    'bad-input',
    `The source ${id} is no longer in the desk, so the capture was not added to it. Choose another source, or make a new one.`,
  );
}

const sourceTypes: Readonly<Record<CaptureFormat, SourceType>> = {
  html: 'web page',
  pdf: 'document',
  text: 'document',
};
const longestTitle = 300;

function draftSource(store: Store, text: CaptureText, fileName: string): Outcome<Source> {
  const id = store.sources.nextId();
  if (!id.ok) return id;
  const supplied = fileName.replace(/\.[^.]{1,8}$/, '').trim();
  const title = (text.title ?? supplied).slice(0, longestTitle).toWellFormed().trim();
  return done({
    id: id.value,
    type: sourceTypes[text.format],
    ...(title === '' ? {} : { title }),
    ...(text.title === undefined && title !== '' ? { titleSupplied: true } : {}),
    marking: unmarked,
    captures: [],
    tags: [],
  });
}
