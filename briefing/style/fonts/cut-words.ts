import { fontCuts, type BroughtCut, type BroughtFont } from './brought-font.ts';

const words: Readonly<Record<BroughtCut, string>> = {
  regular: 'regular',
  italic: 'italic',
  semibold: 'semibold',
  semiboldItalic: 'semibold italic',
  bold: 'bold',
  boldItalic: 'bold italic',
};

/** The cuts that a family has, in words: `regular, italic, bold`. */
export function cutWords({ files }: BroughtFont): string {
  return fontCuts
    .filter((cut) => files[cut] !== undefined)
    .map((cut) => words[cut])
    .join(', ');
}
