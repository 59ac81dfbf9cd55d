import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { done, refused, type Finding, type Outcome } from '../../../briefing/outcome.ts';
import { isFontOnHand } from '../../../briefing/style/style-file.ts';
import {
  fontLimits,
  type BroughtCut,
  type BroughtFont,
  type FontFile,
} from '../../../briefing/style/fonts/brought-font.ts';
import { joinFamilies, type ReadFontFile } from '../../../briefing/style/fonts/join-families.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { kindOf } from '../desk-folder.ts';
import { sha256Of } from '../files/sha256.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { tryFonts } from '../print/font-trial.ts';

/** A font file as somebody gave it. */
export interface GivenFont {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Families that can be kept, with the bytes of their new files by their digests. */
export interface CheckedFonts {
  readonly fonts: readonly BroughtFont[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads font files in the parsers’ child process, puts them into families beside the cuts that these have already, and prints
 * a page in them. A file that cannot be used refuses all of them; nothing is kept yet.
 */
export async function checkFonts(
  given: readonly GivenFont[],
  before: readonly BroughtFont[],
  parsers: Pick<Parsers, 'readFont'>,
): Promise<Outcome<CheckedFonts>> {
  const files: ReadFontFile[] = [];
  const troubles: Finding[] = [];
  for (const { fileName, bytes } of given) {
    const read = await parsers.readFont(bytes, fileName);
    if (read.ok) files.push({ fileName, digest: sha256Of(bytes), reading: read.value });
    else troubles.push(...asFindings(read, fileName));
  }
  troubles.push(...builtIn(files));
  if (troubles.length > 0) return unusable(troubles);
  const { fonts, used, findings } = joinFamilies(before, files);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return unusable(errors);
  const kept = new Set([...before.map(({ family }) => family), ...fonts.map(({ family }) => family)]);
  if (kept.size > fontLimits.families)
    return refused(
      'bad-input',
      `A desk keeps at most ${fontLimits.families} families of fonts. Remove one first. The fonts of the desk are as they were.`,
    );
  const digests = new Set(used.map(({ digest }) => digest));
  const bytes = given.map((each): [string, Uint8Array] => [sha256Of(each.bytes), each.bytes]);
  const checked = { fonts, bytes: new Map(bytes.filter(([digest]) => digests.has(digest))) };
  const tried = await tryFonts(fonts, checked.bytes);
  return tried.ok ? done(checked, findings) : tried;
}

function asFindings(read: Outcome<unknown> & { readonly ok: false }, file: string): readonly Finding[] {
  const { findings, message } = read.failure;
  return findings.length > 0
    ? findings
    : [{ rule: 'font-file', severity: 'error', message, place: { file } }];
}

function builtIn(files: readonly ReadFontFile[]): readonly Finding[] {
  return files
    .filter(({ reading }) => isFontOnHand(reading.family))
    .map(({ fileName, reading }): Finding => {
      const message = `${fileName} is of “${reading.family}”, which comes with the program. Write that name in the style file; nothing needs to be added.`;
      return { rule: 'font-file', severity: 'error', message, place: { file: fileName } };
    });
}

function unusable(findings: readonly Finding[]): Outcome<never> {
  const [first] = findings;
  const message =
    findings.length === 1 && first !== undefined ? first.message : 'Several font files cannot be used.';
  return refused('bad-input', `${message} The fonts of the desk are as they were.`, findings);
}

/** Puts font files into the folder of fonts of a desk, under names that tell their bytes: what settings of old name stays. */
export async function keepFonts(
  paths: DeskPaths,
  { fonts, bytes }: CheckedFonts,
): Promise<Outcome<readonly BroughtFont[]>> {
  const files = fonts.flatMap((font) =>
    filesIn(font).flatMap(([cut, file]) => {
      const content = bytes.get(file.digest);
      return content === undefined ? [] : [{ name: fontFileName(font, cut, file), bytes: content }];
    }),
  );
  mkdirSync(paths.fonts, { recursive: true });
  const fresh = files.filter(({ name }) => kindOf(join(paths.fonts, name)) === 'nothing');
  const written = await writeFiles(paths.fonts, fresh, { force: true });
  return written.ok ? done(fonts) : written;
}

/** The cuts of a family with their files. */
export function filesIn({ files }: BroughtFont): readonly (readonly [BroughtCut, FontFile])[] {
  return Object.entries(files) as [BroughtCut, FontFile][];
}

/** The name of a file in the desk’s folder of fonts: `Inter-bold-1a2b3c4d5e6f7081.ttf`. */
export function fontFileName(
  { family }: BroughtFont,
  cut: BroughtCut,
  { digest, outlines }: FontFile,
): string {
  const name = family.replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
  const ending = outlines === 'cff' ? 'otf' : 'ttf';
  return `${name === '' ? 'font' : name}-${cut}-${digest.slice(0, 16)}.${ending}`;
}
