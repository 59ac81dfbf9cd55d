import type { TypefaceName } from './typefaces.ts';

type Script = 'latin' | 'arabic' | 'hebrew';

/** One family a script, serif and sans: a text keeps the kind of its face when its script changes. */
const families: Readonly<Record<'serif' | 'sans', Readonly<Record<Script, TypefaceName>>>> = {
  serif: { latin: 'Source Serif 4', arabic: 'Amiri', hebrew: 'Noto Serif Hebrew' },
  sans: { latin: 'Source Sans 3', arabic: 'Vazirmatn', hebrew: 'Noto Sans Hebrew' },
};

/** Looked in when the faces of a character’s own script lack it. */
const lastResort: readonly TypefaceName[] = [
  ...Object.values(families.serif),
  ...Object.values(families.sans),
];

/** How large a family is set beside Source Serif 4, so that their letters look of one size. */
const sizes: Readonly<Partial<Record<string, number>>> = { Amiri: 1.15, Vazirmatn: 0.92 };

const bold = ' Bold';

/** What is known of families that do not come with the program. */
export interface OtherFamilies {
  /** Of which kind each is, by its name. */
  readonly kinds: Readonly<Record<string, 'serif' | 'sans'>>;
  /** Those that are looked in last of all. */
  readonly others: readonly string[];
}

/**
 * The families in which a character is looked for when the family of its text lacks it, the fitting one first.
 * Faces of another script come last, so that no text waits for them to be read that does not need them.
 */
export function fallbackFamilies(
  family: string,
  character: string,
  { kinds, others }: OtherFamilies,
): readonly string[] {
  const script = scriptOf(character);
  const kind = kindOf(family, kinds);
  const other = kind === 'serif' ? 'sans' : 'serif';
  const weight = family.endsWith(bold) ? bold : '';
  const fitting = [`${families[kind][script]}${weight}`, families[other][script]];
  return [...new Set([...fitting, ...lastResort, ...others])].filter((name) => name !== family);
}

/**
 * The family that has raised figures, for the marks of notes in a text of this one: Arabic and Hebrew faces have none, and of
 * those that a house brought nobody knows.
 */
export function raisedFamily(family: string, { kinds }: OtherFamilies): string {
  return `${families[kindOf(family, kinds)].latin}${family.endsWith(bold) ? bold : ''}`;
}

/** What the size of a text is multiplied by where one family stands in for another. */
export function sizeBeside(family: string, own: string): number {
  return (sizes[withoutWeight(family)] ?? 1) / (sizes[withoutWeight(own)] ?? 1);
}

/** What the lead of a paragraph is multiplied by where the whole of it is in a script that stands higher than its style. */
export function leadBeside(text: string): number {
  return /[\u0600-\u06ff]/u.test(text) ? 1.3 : 1.1;
}

function kindOf(family: string, kinds: OtherFamilies['kinds']): 'serif' | 'sans' {
  const known = Object.entries(kinds).find(([name]) => name === withoutWeight(family))?.[1];
  if (known !== undefined) return known;
  const isSans = Object.values(families.sans).some((name) => name === withoutWeight(family));
  return isSans ? 'sans' : 'serif';
}

function withoutWeight(family: string): string {
  return family.endsWith(bold) ? family.slice(0, -bold.length) : family;
}

function scriptOf(character: string): Script {
  if (/^[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u.test(character))
    return 'arabic';
  return /^[\u0590-\u05ff\ufb1d-\ufb4f]/u.test(character) ? 'hebrew' : 'latin';
}
