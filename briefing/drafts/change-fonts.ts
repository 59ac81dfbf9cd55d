import { done, refused, type Outcome } from '../outcome.ts';
import type { BroughtFont } from '../style/fonts/brought-font.ts';
import { broughtFamilies } from '../style/style-file.ts';
import { listed } from '../text/listed.ts';
import type { DeskSettings } from './desk-settings.ts';

/** The fonts of a desk with these families, each in place of the one of its name. */
export function fontsWith(
  { fonts = [] }: Pick<DeskSettings, 'fonts'>,
  families: readonly BroughtFont[],
): readonly BroughtFont[] {
  const names = new Set(families.map(({ family }) => family));
  return [...fonts.filter(({ family }) => !names.has(family)), ...families];
}

/** The fonts of a desk without a family; refused while a page style is set in it. */
export function fontsWithout(
  { fonts = [], styles = [] }: Pick<DeskSettings, 'fonts' | 'styles'>,
  family: string,
): Outcome<readonly BroughtFont[]> {
  const users = styles.filter((style) => broughtFamilies(style).includes(family));
  if (users.length === 0) return done(fonts.filter((font) => font.family !== family));
  const names = listed(users.map(({ name }) => `“${name}”`));
  return refused(
    'bad-input',
    `“${family}” stays: pages of the style ${names} are set in it. Change that style first, or remove it.`,
  );
}
