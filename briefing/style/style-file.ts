import type { Colours, Face, PageMeasures, ProseSetting, TextStyle, TextStyleName } from './page-style.ts';

/**
 * How a house wants its pages to look, as a style file says it: only what differs from the look of `attacheStyle`. Lengths
 * are points, colours six hexadecimal digits.
 */
export interface StyleFile {
  /** By which templates and settings name it: `ministry`. */
  readonly name: string;
  readonly paper?: 'A4' | 'Letter';
  readonly margins?: Partial<Pick<PageMeasures, 'left' | 'right' | 'top' | 'bottom'>>;
  /** The key column beside the text, and the gap between them. */
  readonly columns?: { readonly key?: number; readonly gap?: number };
  /**
   * Families by their names: those that every copy of the program has, or that the desk has files of. `others` are looked in
   * for signs that no other family has.
   */
  readonly fonts?: Partial<Record<Face, string>> & { readonly others?: readonly string[] };
  /** All sizes and leads, times this. */
  readonly scale?: number;
  readonly colours?: Partial<Colours>;
  readonly text?: Partial<Record<TextStyleName, Partial<TextStyle>>>;
  readonly prose?: Partial<ProseSetting>;
  readonly numbering?: { readonly headings?: boolean; readonly paragraphs?: boolean };
  /** How notes are worded; absent: as the desk has it. */
  readonly notes?: 'attache' | 'notes' | 'numbered';
  /** Name of a picture of the desk, in place of the desk's logo; `none`: no logo. */
  readonly logo?: string;
  /** What the title block shows after number, issue, cut-off and producer; absent: what the template asks for. */
  readonly details?: readonly ('period' | 'nextIssue' | 'validUntil' | 'distribution')[];
  /** The title block by its rows, whatever a template asks for; absent: in the order of the house. */
  readonly titleBlock?: TitleRows;
}

/** What may stand in a title block. */
export const titleFields = [
  'number',
  'issued',
  'cutOff',
  'producer',
  'address',
  'nextIssue',
  'validUntil',
  'period',
  'distribution',
] as const;

/** One of them. */
export type TitleField = (typeof titleFields)[number];

/** Rows of up to four fields; each takes a column, and the last of a row the columns that are left. */
export type TitleRows = readonly (readonly TitleField[])[];

/** The families that every copy of the program has, with their line height at size 1. */
export const fontsOnHand = {
  'Source Serif 4': 1.371,
  'Source Sans 3': 1.424,
  Amiri: 1.758,
  Vazirmatn: 1.5625,
} as const;

/** The name of such a family. */
export type FontOnHand = keyof typeof fontsOnHand;

/** Whether a family comes with the program. */
export function isFontOnHand(family: string): family is FontOnHand {
  return Object.hasOwn(fontsOnHand, family);
}

/** The families of a style file that do not come with the program, each once. */
export function broughtFamilies({ fonts = {} }: StyleFile): readonly string[] {
  const named = [fonts.serif, fonts.sans, ...(fonts.others ?? [])].filter((family) => family !== undefined);
  return [...new Set(named)].filter((family) => !isFontOnHand(family));
}
