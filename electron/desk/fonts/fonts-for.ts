import { join } from 'node:path';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import {
  fontCuts,
  fileOfCut,
  fontLimits,
  type BroughtFont,
  type FontFile,
} from '../../../briefing/style/fonts/brought-font.ts';
import { broughtFonts } from '../../../briefing/style/fonts/brought-fonts.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { readKeptFile } from '../files/read-kept-file.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { noFonts, type FontBytes } from './font-bytes.ts';
import { missingFile } from './missing-fonts.ts';
import { filesIn, fontFileName } from './own-fonts.ts';

/** The bytes of fonts that the child has made sure of, by their digests. */
const known = new Map<string, Uint8Array>();
const mostKnown = 72;

/**
 * The bytes of the fonts that a page style takes from the house, from the desk that keeps them. A font that is missing or was
 * changed is refused: pages are never set in another face silently.
 */
export async function fontsFor(
  style: PageStyle,
  desk: DeskPaths | undefined,
  parsers: Pick<Parsers, 'readFont'>,
): Promise<Outcome<FontBytes>> {
  const brought = broughtFonts(style);
  if (brought.length === 0) return done(noFonts);
  const bytes = new Map<string, Uint8Array>();
  for (const font of brought) {
    if (desk === undefined) return refused('bad-input', elsewhere(font));
    for (const [name, file] of usedFiles(font)) {
      const found = await bytesOf(join(desk.fonts, name), file, parsers);
      if (found === undefined) return missing(font, join(desk.fonts, name));
      bytes.set(file.digest, found);
    }
  }
  return done(bytes);
}

/** Each file of a family once, with its name on the desk. */
function usedFiles(font: BroughtFont): readonly (readonly [string, FontFile])[] {
  const used = new Set(fontCuts.map((cut) => fileOfCut(font, cut).digest));
  return filesIn(font)
    .filter(([, { digest }]) => used.has(digest))
    .map(([cut, file]) => [fontFileName(font, cut, file), file]);
}

/** Read by the child once, and shared with the threads that print and pack. */
async function bytesOf(
  path: string,
  file: FontFile,
  parsers: Pick<Parsers, 'readFont'>,
): Promise<Uint8Array | undefined> {
  const there = known.get(file.digest);
  if (there !== undefined) return there;
  const read = await readKeptFile(path, file.digest, fontLimits.bytes);
  if (read === undefined || !(await parsers.readFont(read, path)).ok) return undefined;
  const shared = new Uint8Array(new SharedArrayBuffer(read.length));
  shared.set(read);
  if (known.size >= mostKnown) known.clear();
  known.set(file.digest, shared);
  return shared;
}

function elsewhere({ family }: BroughtFont): string {
  return `It is set in “${family}”, a font of the organisation’s own, which is not in it. Name a desk that has that font with --desk.`;
}

function missing(font: BroughtFont, path: string): Outcome<never> {
  const finding = missingFile(font, path);
  return refused('bad-input', finding.message, [finding]);
}
