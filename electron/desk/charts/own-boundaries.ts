import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  boundaryLimits,
  type BoundaryFile,
  type OwnBoundaries,
} from '../../../briefing/charts/boundaries/boundary-file.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { kindOf } from '../desk-folder.ts';
import { readKeptFile } from '../files/read-kept-file.ts';
import { sha256Of } from '../files/sha256.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** A file of boundaries as somebody gave it, and how maps are to name it. */
export interface GivenBoundaries {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Absent: the name of the file without its ending. */
  readonly name?: string | undefined;
}

/** Boundaries that can be kept. */
export interface CheckedBoundaries {
  readonly own: OwnBoundaries;
  /** As they are written: nothing is left of the file but outlines and names. */
  readonly bytes: Uint8Array;
}

/** Reads a file of boundaries in the parsers’ child process; nothing is kept yet. */
export async function checkBoundaries(
  { fileName, bytes, name }: GivenBoundaries,
  parsers: Pick<Parsers, 'readBoundaries'>,
): Promise<Outcome<CheckedBoundaries>> {
  const printed = (name ?? fileName.replace(/(?:\.(?:geo|topo)?json)+$/iu, '')).trim();
  const { printedName } = boundaryLimits;
  if (printed === '' || printed.length > printedName || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(printed))
    return refused(
      'bad-input',
      `Maps say whose boundaries they show. Give them a name of 1 to ${printedName} characters on one line.`,
    );
  const read = await parsers.readBoundaries(bytes, fileName);
  if (!read.ok) return read;
  const kept = Buffer.from(`${JSON.stringify(read.value)}\n`);
  if (kept.length > boundaryLimits.bytes)
    return refused('bad-input', `${fileName} has too many points. Save it with fewer. Nothing was changed.`);
  const own = { name: printed, areas: read.value.features.length, digest: sha256Of(kept) };
  return done({ own, bytes: kept }, read.findings);
}

/** Puts boundaries among the pictures of a desk, under a name that tells their bytes: what settings of old name stays. */
export async function keepBoundaries(
  paths: DeskPaths,
  { own, bytes }: CheckedBoundaries,
): Promise<Outcome<OwnBoundaries>> {
  if (kindOf(fileOf(paths, own)) !== 'nothing' && (await readKept(paths, own)) !== undefined)
    return done(own);
  mkdirSync(paths.pictures, { recursive: true });
  const written = await writeFiles(paths.pictures, [{ name: nameOf(own), bytes }], { force: true });
  return written.ok ? done(own) : written;
}

/** Checks and keeps at once. The settings that choose them are for the caller to change. */
export async function takeBoundaries(
  paths: DeskPaths,
  given: GivenBoundaries,
  parsers: Pick<Parsers, 'readBoundaries'>,
): Promise<Outcome<OwnBoundaries>> {
  const checked = await checkBoundaries(given, parsers);
  if (!checked.ok) return checked;
  const kept = await keepBoundaries(paths, checked.value);
  return kept.ok ? done(kept.value, [...checked.findings, ...kept.findings]) : kept;
}

/** The boundaries that settings name, from the desk that keeps them. A file that is missing or was changed is refused. */
export async function readOwnBoundaries(
  own: OwnBoundaries,
  desk: DeskPaths | undefined,
  parsers: Pick<Parsers, 'readBoundaries'>,
): Promise<Outcome<BoundaryFile>> {
  if (desk === undefined) return refused('bad-input', elsewhere(own));
  const bytes = await readKept(desk, own);
  if (bytes === undefined) return refused('bad-input', missing(own, fileOf(desk, own)));
  return parsers.readBoundaries(bytes, nameOf(own));
}

/** Undefined where the file is not the very one that was kept. */
function readKept(paths: DeskPaths, own: OwnBoundaries): Promise<Uint8Array | undefined> {
  return readKeptFile(fileOf(paths, own), own.digest, boundaryLimits.bytes);
}

function fileOf(paths: DeskPaths, own: OwnBoundaries): string {
  return join(paths.pictures, nameOf(own));
}

function nameOf({ digest }: OwnBoundaries): string {
  return `boundaries-${digest.slice(0, 16)}.json`;
}

function elsewhere({ name, areas }: OwnBoundaries): string {
  return `Its map shows boundaries of the organisation’s own, “${name}” (${counted(areas, 'area')}), which are not in it. Name a desk that has them with --desk.`;
}

function missing({ name }: OwnBoundaries, file: string): string {
  return `The map shows boundaries of the organisation’s own, “${name}”, and ${file} is missing or was changed. Nothing was drawn over other boundaries. Put that file back, choose it again under Settings, Places, or go back to the built-in ones there or with “attache boundaries reset”.`;
}
