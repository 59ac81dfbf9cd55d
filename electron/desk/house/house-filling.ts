import type { HouseFile } from '../../../briefing/house/house-file.ts';

/** A house file, and what stands where in it; the contents are in the document, each after its marker. */
export interface HouseFilling {
  readonly file: HouseFile;
  readonly stories: readonly MarkedStory[];
  /** Letters that nothing in the document holds; a marker is these and a number in braces of their own. */
  readonly sign: string;
}

/** A part of a house file whose pieces are stretches of its XML, or say what is put there. */
export interface MarkedStory {
  readonly name: string;
  readonly pieces: readonly MarkedPiece[];
}

/** A piece of a house file's text, its content named by the number of its marker. */
export type MarkedPiece =
  | { readonly kind: 'chunk'; readonly chunk: number }
  | { readonly kind: 'words'; readonly marker: number; readonly format: number }
  | { readonly kind: 'note'; readonly marker: number; readonly note: number }
  | { readonly kind: 'blocks' | 'body'; readonly marker: number }
  | { readonly kind: 'marking' | 'limit'; readonly format: number };

/** The text by which a content is found again in the packed file. */
export function markerText(sign: string, marker: number): string {
  return `⟦${sign}${String(marker).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}⟧`;
}

/** The number of the marker that a text begins with, and what follows it. */
export function readMarker(
  sign: string,
  text: string,
): { readonly marker: number; readonly rest: string } | undefined {
  const [whole, letters = ''] = new RegExp(`^⟦${sign}([a-j]+)⟧`, 'u').exec(text) ?? [];
  if (whole === undefined) return undefined;
  const marker = Number(letters.replaceAll(/[a-j]/gu, (letter) => String(letter.charCodeAt(0) - 97)));
  return { marker, rest: text.slice(whole.length) };
}
