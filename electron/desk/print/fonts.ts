import { readFileSync } from 'node:fs';
import { typefaceFile } from '../fonts/font-files.ts';
import { typefaces } from '../fonts/typefaces.ts';
import type { FontCut, TypefaceName } from '../fonts/typefaces.ts';

/** A family with the four faces pdfmake knows; `bold` is the weight 600 of the printed page. */
export interface FontFamily {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

/** Families by the names that styles call them by; a face is read when it is first asked for. */
export type FontFiles = Readonly<Record<string, FontFamily>>;

const textCuts = ['regular', 'semibold', 'italic', 'semiboldItalic'] as const;
const boldCuts = ['bold', 'bold', 'boldItalic', 'boldItalic'] as const;
const names = Object.keys(typefaces) as TypefaceName[];
const bytesOf = new Map<string, Uint8Array>();

const files: FontFiles = Object.fromEntries(
  names.flatMap((name) => [
    [name, family(name, textCuts)],
    [`${name} Bold`, family(name, boldCuts)],
  ]),
);

/** The fonts by family, with those that a house brought; the bytes of a face are read once and kept. */
export function fontFiles(brought: FontFiles = {}): FontFiles {
  return { ...files, ...brought };
}

/** Reads the faces that most documents use, so that the first of them does not wait for it. */
export function readHouseFonts(): readonly Uint8Array[] {
  return (['Source Serif 4', 'Source Sans 3', 'Source Sans 3 Bold'] as const).flatMap((name) => {
    const { normal, bold, italics, bolditalics } = files[name] ?? family('Source Sans 3', textCuts);
    return [normal, bold, italics, bolditalics];
  });
}

function family(
  name: TypefaceName,
  [normal, bold, italics, bolditalics]: readonly FontCut[] & { length: 4 },
): FontFamily {
  return {
    get normal() {
      return read(name, normal);
    },
    get bold() {
      return read(name, bold);
    },
    get italics() {
      return read(name, italics);
    },
    get bolditalics() {
      return read(name, bolditalics);
    },
  };
}

/** Cuts of one file are the same bytes: a document embeds them once. */
function read(name: TypefaceName, cut: FontCut = 'regular'): Uint8Array {
  const path = typefaceFile(name, cut);
  const known = bytesOf.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  bytesOf.set(path, bytes);
  return bytes;
}
