import { createRequire } from 'node:module';
import type { Face } from '../../../briefing/style/page-style.ts';

/** A cut of a face, by weight and slope. */
export type FontCut = 'regular' | 'italic' | 'semibold' | 'semiboldItalic' | 'bold' | 'boldItalic';

const packages: Readonly<Record<Face, readonly [name: string, file: string]>> = {
  serif: ['@expo-google-fonts/source-serif-4', 'SourceSerif4'],
  sans: ['@expo-google-fonts/source-sans-3', 'SourceSans3'],
};

const cuts: Readonly<Record<FontCut, string>> = {
  regular: '400Regular',
  italic: '400Regular_Italic',
  semibold: '600SemiBold',
  semiboldItalic: '600SemiBold_Italic',
  bold: '700Bold',
  boldItalic: '700Bold_Italic',
};

const { resolve } = createRequire(import.meta.url);

/** The path of the TrueType file of a cut of one of the house's faces, from the installed font packages. */
export function fontFile(face: Face, cut: FontCut): string {
  const [name, file] = packages[face];
  return resolve(`${name}/${cuts[cut]}/${file}_${cuts[cut]}.ttf`);
}
