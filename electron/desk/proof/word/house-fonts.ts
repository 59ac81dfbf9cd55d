import { readFileSync } from 'node:fs';
import type { FontCut } from '../../fonts/font-files.ts';
import { typefaceFile } from '../../fonts/font-files.ts';
import { isTypeface, typefaces } from '../../fonts/typefaces.ts';
import { sha256Of } from '../../files/sha256.ts';

const cuts: readonly FontCut[] = ['regular', 'italic', 'semibold', 'semiboldItalic', 'bold', 'boldItalic'];
/** So many bytes are masked where a font is embedded (ECMA-376 part 4, 8.1). */
export const maskedBytes = 32;
let known: ReadonlySet<string> | undefined;

/** True for an embedded font that is one of the house’s, byte for byte: there is nothing in it to be searched. */
export function isHouseFont(embedded: Uint8Array): boolean {
  known ??= new Set(
    Object.keys(typefaces)
      .filter(isTypeface)
      .flatMap((family) => cuts.map((cut) => digestOf(readFileSync(typefaceFile(family, cut))))),
  );
  return known.has(digestOf(embedded));
}

function digestOf(font: Uint8Array): string {
  return sha256Of(font.subarray(maskedBytes));
}
