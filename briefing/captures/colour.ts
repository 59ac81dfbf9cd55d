/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Colours that pages call by name, as far as text is hidden with them. */
const named: Readonly<Record<string, Colour>> = {
  white,
  black,
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  whitesmoke: [245, 245, 245],
  floralwhite: [255, 250, 240],
  mintcream: [245, 255, 250],
  azure: [240, 255, 255],
  aliceblue: [240, 248, 255],
  seashell: [255, 245, 238],
  red: [255, 0, 0],
  green: [0, 128, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  navy: [0, 0, 128],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  lightgray: [211, 211, 211],
  lightgrey: [211, 211, 211],
  darkblue: [0, 0, 139],
  darkred: [139, 0, 0],
  maroon: [128, 0, 0],
  purple: [128, 0, 128],
  teal: [0, 128, 128],
};

/** A colour that is written as in CSS; `transparent` where nothing of it would show, undefined where it is not known here. */
export function readColour(text: string): Colour | 'transparent' | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'transparent') return word;
  if (Object.hasOwn(named, word)) return named[word];
  return readHex(word) ?? readFunction(word);
}

/** How well two colours can be told apart: 1 not at all, 21 as black on white (WCAG 2.2, contrast ratio). */
export function contrastOf(first: Colour, second: Colour): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Below this contrast nobody reads a text. */
export const leastContrast = 1.1;

function readHex(word: string): Colour | 'transparent' | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])([0-9a-f])?$/.exec(word);
  const [, ...digits] = short ?? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/.exec(word) ?? [];
  const [red, green, blue, alpha] = digits.map((part) =>
    part === undefined ? undefined : Number.parseInt(part.length === 1 ? part + part : part, 16),
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (alpha ?? 255) < 13 ? 'transparent' : [red, green, blue];
}

const aFunction = /^rgba?\(\s*([\d.]+%?)[\s,]+([\d.]+%?)[\s,]+([\d.]+%?)(?:[\s,/]+([\d.]+%?))?\s*\)$/;

function readFunction(word: string): Colour | 'transparent' | undefined {
  const [, red, green, blue, alpha] = aFunction.exec(word) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (alpha !== undefined && share(alpha, 1) < 0.05) return 'transparent';
  return [share(red, 255) * 255, share(green, 255) * 255, share(blue, 255) * 255];
}

function share(text: string, whole: number): number {
  const part = Number.parseFloat(text) / (text.endsWith('%') ? 100 : whole);
  return Math.min(1, part);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
