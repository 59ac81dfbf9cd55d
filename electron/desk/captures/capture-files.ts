import { basename } from 'node:path';
import type { KeptFile } from '../../../briefing/contract/capture-calls.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { dropCapture, largestCapture } from '../desk-captures.ts';
import { givenPath } from '../files/given-path.ts';
import { readRegularFile } from '../files/read-file.ts';
import { noSource } from '../sources/open-source.ts';
import { fileCapture, type CaptureDesk, type FiledCapture } from './keep-capture.ts';
import { keepFiles, type FilesFor } from './keep-files.ts';

/** Files that are to be captured in one action. */
export interface CaptureFilesRequest {
  /** Paths, as they were given. */
  readonly files: readonly string[];
  readonly where: FilesFor;
  /** When they were read: an ISO 8601 instant. */
  readonly at: string;
}

/** Captures files, all or none: to a source that is there, or to a new one each. Nothing stays on the disk when one is refused. */
export async function captureFiles(
  desk: CaptureDesk,
  { files, where, at }: CaptureFilesRequest,
): Promise<Outcome<readonly KeptFile[]>> {
  const known = checkSource(desk, where.source);
  if (!known.ok) return known;
  const filed: FiledCapture[] = [];
  const kept = await fileAndKeep(desk, { files, where, at }, filed);
  if (!kept.ok) await dropUnnamed(desk, filed);
  return kept;
}

async function fileAndKeep(
  desk: CaptureDesk,
  { files, where, at }: CaptureFilesRequest,
  filed: FiledCapture[],
): Promise<Outcome<readonly KeptFile[]>> {
  const findings: Finding[] = [];
  for (const file of files) {
    const bytes = await readRegularFile(await givenPath(file), largestCapture);
    if (!bytes.ok) return bytes;
    const one = await fileCapture(desk, { bytes: bytes.value, fileName: basename(file), read: at });
    if (!one.ok) return one;
    filed.push(one.value);
    findings.push(...one.findings);
  }
  const label = `Captured ${counted(files.length, 'file')}`;
  const kept = desk.store.change({ label, at }, () => keepFiles(desk.store, filed, where));
  return kept.ok ? done(kept.value.value, [...findings, ...kept.findings]) : kept;
}

function checkSource({ store }: CaptureDesk, id: string | undefined): Outcome<true> {
  if (id === undefined) return done(true);
  const found = store.sources.get(id);
  if (!found.ok) return found;
  return found.value === undefined ? noSource(id) : done(true);
}

async function dropUnnamed({ paths, store }: CaptureDesk, filed: readonly FiledCapture[]): Promise<void> {
  const named = store.sources.captures();
  if (!named.ok) return;
  for (const { capture } of filed)
    if (!named.value.includes(capture.sha256)) await dropCapture(paths, capture.sha256);
}
