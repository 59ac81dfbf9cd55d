import { createRequire } from 'node:module';
import type { Face } from '../../../briefing/style/page-style.ts';
import { typefaces } from './typefaces.ts';
import type { FontCut, TypefaceName } from './typefaces.ts';

export type { FontCut } from './typefaces.ts';

const houseFaces: Readonly<Record<Face, TypefaceName>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
};

const { resolve } = createRequire(import.meta.url);
const paths = new Map<string, string>();

/** The path of the TrueType file of a cut of one of the house's faces, from the installed font packages. */
export function fontFile(face: Face, cut: FontCut): string {
  return typefaceFile(houseFaces[face], cut);
}

/** The path of the TrueType file of a cut of a family, from the installed font packages. */
export function typefaceFile(family: TypefaceName, cut: FontCut): string {
  const file = typefaces[family][cut];
  const path = paths.get(file) ?? resolve(file);
  paths.set(file, path);
  return path;
}
