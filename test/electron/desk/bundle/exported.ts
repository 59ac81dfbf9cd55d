import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { findingsOfVerification, type Verification } from '../../../../briefing/bundle/verification.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { WordStory } from '../../../../briefing/edited/word-story.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { exportBriefings } from '../../../../electron/desk/export/export-briefings.ts';
import type { ExportFormat } from '../../../../briefing/editions/export-format.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { readCase } from '../../../golden/read-case.ts';
import { valueOf } from '../outcomes.ts';

const golden = join(import.meta.dirname, '../../../golden');

/** Names of the golden briefings. */
export const goldenNames = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** How the tests export. */
export interface HowExported {
  readonly formats?: readonly ExportFormat[];
  readonly level?: string;
  readonly bundle?: boolean;
  readonly comments?: boolean;
  readonly changesFrom?: WordStory;
}

/** What a golden briefing is made of. */
export function goldenInputs(name: string, parsers: Parsers): Promise<BriefingInputs> {
  return readCase(join(golden, name), parsers);
}

/** The bytes of a briefing as it is exported, by format. */
export async function exportedBytes(
  inputs: BriefingInputs,
  parsers: Parsers,
  { formats = ['pdf', 'docx'], level, bundle = true, ...review }: HowExported = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const request = {
    times: { now: '2026-03-02T09:00:00Z' },
    formats,
    strict: false,
    bundle,
    working: () => undefined,
    ...review,
    ...(level === undefined ? {} : { level }),
  };
  const [made] = valueOf(await exportBriefings([inputs], request, parsers));
  return new Map(
    made?.files.map(({ name, bytes }) => [name.slice(name.lastIndexOf('.') + 1), bytes] as const),
  );
}

/** The golden situation briefing as it is exported, as PDF and as Word file. */
export async function situationFiles(
  parsers: Parsers,
): Promise<{ readonly pdf: Uint8Array<ArrayBuffer>; readonly word: Uint8Array<ArrayBuffer> }> {
  const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers);
  return { pdf: new Uint8Array(files.get('pdf') ?? []), word: new Uint8Array(files.get('docx') ?? []) };
}

/** What a verification says, as the command line prints it. */
export function messages(result: Verification): readonly string[] {
  return findingsOfVerification(result, 'file').map(({ severity, message }) => `${severity}: ${message}`);
}

/** A Word file with the last place of some words in a part changed. */
export function changedIn(
  word: Uint8Array,
  part: string,
  [before, after]: readonly [string, string],
): Uint8Array {
  const parts = openParts(word);
  const xml = strFromU8(parts.get(part) ?? new Uint8Array());
  const at = xml.lastIndexOf(before);
  if (at < 0) throw new Error(`${part} has no ${before}`);
  parts.set(part, strToU8(xml.slice(0, at) + after + xml.slice(at + before.length)));
  return zipParts(parts);
}

/** Writes bytes into a folder and gives the path. */
export function written(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
