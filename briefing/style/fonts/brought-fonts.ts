import { attacheStyle } from '../attache-style.ts';
import type { PageStyle } from '../page-style.ts';
import type { BroughtFont } from './brought-font.ts';

/** The families of a page style that come from files of the house, each once. */
export function broughtFonts({ faces, otherFonts = [] }: PageStyle): readonly BroughtFont[] {
  const all = [faces.serif.brought, faces.sans.brought, ...otherFonts].filter((font) => font !== undefined);
  return all.filter((font, at) => all.findIndex(({ family }) => family === font.family) === at);
}

/** A page style with the built-in faces alone, for what the desk reads itself. */
export function withoutBroughtFonts({ otherFonts: _others, ...style }: PageStyle): PageStyle {
  const { serif, sans } = style.faces;
  const { faces } = attacheStyle('A4');
  return {
    ...style,
    faces: {
      serif: serif.brought === undefined ? serif : faces.serif,
      sans: sans.brought === undefined ? sans : faces.sans,
    },
  };
}
