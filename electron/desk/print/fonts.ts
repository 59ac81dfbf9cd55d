import { readFileSync } from 'node:fs';
import type { Face } from '../../../briefing/style/page-style.ts';
import { fontFile } from '../fonts/font-files.ts';
import type { FontCut } from '../fonts/font-files.ts';

/** A family with the four faces pdfmake knows; `bold` is the weight 600 of the printed page. */
export interface FontFamily {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

/** Families by the names that styles call them by. */
export type FontFiles = Readonly<Record<string, FontFamily>>;

const serif = 'Source Serif 4';
const sans = 'Source Sans 3';
let loaded: FontFiles | undefined;

/** The bytes of the house's fonts by family, read once and kept. */
export function fontFiles(): FontFiles {
  loaded ??= {
    [serif]: family('serif', ['regular', 'semibold', 'italic', 'semiboldItalic']),
    [sans]: family('sans', ['regular', 'semibold', 'italic', 'semiboldItalic']),
    [`${sans} Bold`]: family('sans', ['bold', 'bold', 'boldItalic', 'boldItalic']),
  };
  return loaded;
}

/** The family that stands in where another lacks a character. */
export function otherFamily(name: string): string {
  return name === serif ? sans : serif;
}

function family(face: Face, cuts: readonly [FontCut, FontCut, FontCut, FontCut]): FontFamily {
  const [normal, bold, italics, bolditalics] = cuts;
  const read = new Map(cuts.map((cut) => [cut, readFileSync(fontFile(face, cut))]));
  const bytesOf = (cut: FontCut): Uint8Array => read.get(cut) ?? new Uint8Array();
  return {
    normal: bytesOf(normal),
    bold: bytesOf(bold),
    italics: bytesOf(italics),
    bolditalics: bytesOf(bolditalics),
  };
}
