import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A family with the four faces pdfmake knows; `bold` is the weight 600 of the printed page. */
export interface FontFamily {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

export type FontFiles = Readonly<Record<string, FontFamily>>;

const require = createRequire(import.meta.url);
let loaded: FontFiles | undefined;

/** The bytes of the house's fonts by family, read once and kept. */
export function fontFiles(): FontFiles {
  loaded ??= {
    'Source Serif 4': family('source-serif-4', 'SourceSerif4', '400Regular', '600SemiBold'),
    'Source Sans 3': family('source-sans-3', 'SourceSans3', '400Regular', '600SemiBold'),
    'Source Sans 3 Bold': family('source-sans-3', 'SourceSans3', '700Bold', '700Bold'),
  };
  return loaded;
}

/** The family that stands in where another lacks a character. */
export function otherFamily(name: string): string {
  return name === 'Source Serif 4' ? 'Source Sans 3' : 'Source Serif 4';
}

function family(folder: string, name: string, normal: string, bold: string): FontFamily {
  const file = (face: string): Uint8Array =>
    readFileSync(require.resolve(`@expo-google-fonts/${folder}/${face}/${name}_${face}.ttf`));
  return {
    normal: file(normal),
    bold: file(bold),
    italics: file(`${normal}_Italic`),
    bolditalics: file(`${bold}_Italic`),
  };
}
