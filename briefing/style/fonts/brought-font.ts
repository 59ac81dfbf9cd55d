/** The cuts of a family that a house may bring: the weights of the page (400, 600, 700), upright and slanted. */
export const fontCuts = [
  'regular',
  'italic',
  'semibold',
  'semiboldItalic',
  'bold',
  'boldItalic',
] as const satisfies readonly string[];

/** One of those cuts. */
export type BroughtCut = (typeof fontCuts)[number];

/** A file of a family as the desk keeps it. */
export interface FontFile {
  /** SHA-256 of the file in hexadecimal digits. */
  readonly digest: string;
  /** How heavy it is, 1 to 1000. */
  readonly weight: number;
  /** `print`: its maker lets it go along in PDF files alone; `files`: in Word files and pages too. */
  readonly embedding: 'files' | 'print';
  /** Word embeds TrueType outlines alone. */
  readonly outlines: 'truetype' | 'cff';
}

/** A family of fonts that a house brought, as the settings of its desk say it; the files lie in the desk's `fonts` folder. */
export interface BroughtFont {
  /** By which style files name it. */
  readonly family: string;
  /** Absent where the font does not say it: then it is of the face it is used for. */
  readonly kind?: 'serif' | 'sans';
  /** Line height of the regular cut at size 1, in ems. */
  readonly natural: number;
  /** The scripts of which it has the letters. */
  readonly scripts: readonly FontScript[];
  /** What it has beyond the built-in families: ranges of code points as `glyphRanges` writes them. */
  readonly signs: string;
  readonly files: Readonly<Partial<Record<BroughtCut, FontFile>>> & { readonly regular: FontFile };
}

/** Scripts whose pages have faces and sizes of their own. */
export type FontScript = 'latin' | 'arabic' | 'hebrew';

/** The most that brought fonts may be. */
export const fontLimits = {
  /** Of one file. */
  bytes: 10 * 1024 * 1024,
  families: 12,
  tables: 64,
  /** Characters of a family's name. */
  name: 60,
  /** Characters of `signs`. */
  signs: 100_000,
} as const;

/** The name of a family: letters, digits, spaces, full stops, hyphens and underscores. */
export const familyName = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u;

/** The file of a cut, or of the nearest one that the family has. */
export function fileOfCut({ files }: BroughtFont, cut: BroughtCut): FontFile {
  for (const near of nearest[cut]) {
    const file = files[near];
    if (file !== undefined) return file;
  }
  return files.regular;
}

/** Weight is kept before slope: a heading is to stay one. */
const nearest: Readonly<Record<BroughtCut, readonly BroughtCut[]>> = {
  regular: ['regular'],
  italic: ['italic'],
  semibold: ['semibold', 'bold'],
  semiboldItalic: ['semiboldItalic', 'boldItalic', 'semibold', 'bold', 'italic'],
  bold: ['bold', 'semibold'],
  boldItalic: ['boldItalic', 'semiboldItalic', 'bold', 'semibold', 'italic'],
};
