import type { BroughtCut, FontFile } from '../../style/fonts/brought-font.ts';

/** A font file that a page holds in itself. */
export interface FontInPage extends Pick<FontFile, 'outlines'> {
  readonly family: string;
  readonly cut: BroughtCut;
  /** Base64. */
  readonly data: string;
}

const weights: Readonly<Record<BroughtCut, readonly [number, 'normal' | 'italic']>> = {
  regular: [400, 'normal'],
  italic: [400, 'italic'],
  semibold: [600, 'normal'],
  semiboldItalic: [600, 'italic'],
  bold: [700, 'normal'],
  boldItalic: [700, 'italic'],
};

/** One rule a font, with its bytes. */
export function fontRules(fonts: readonly FontInPage[]): readonly string[] {
  return fonts.map(({ family, cut, outlines, data }) => {
    const [weight, slope] = weights[cut];
    const type = outlines === 'cff' ? 'otf' : 'ttf';
    return `@font-face { font-family: '${cssName(family)}'; font-weight: ${weight}; font-style: ${slope}; src: url(data:font/${type};base64,${data}); }`;
  });
}

/** The name of a family within quotes of CSS. */
export function cssName(family: string): string {
  return family.replaceAll(/[^\p{L}\p{M}\p{N} ._-]/gu, '');
}
