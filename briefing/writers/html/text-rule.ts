import { proseSetting } from '../../style/prose-setting.ts';
import type { PageStyle, TextStyleName, Weight } from '../../style/page-style.ts';

const weights: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600, bold: 700 };

/** A text style as CSS declarations: face, weight, size, lead and colour, and how its lines are set. */
export function typeOf(style: PageStyle, name: TextStyleName): string {
  return `${lookOf(style, name)}${proseOf(style, name)}`;
}

/** The same but for how its lines are set, for what headings and tables take their look from. */
export function lookOf(style: PageStyle, name: TextStyleName): string {
  const { face, weight, size, lead, colour } = style.text[name];
  return `font: ${weights[weight]} ${size}pt/${lead}pt var(--${face}); color: var(--${colour});`;
}

/** Running text is set as the style asks for; headings, tables and sources stay flush left with whole words. */
export function proseRules(style: PageStyle): readonly string[] {
  const prose = proseOf(style, 'text');
  if (prose === '') return [];
  return [
    `article :is(p:not([class]), li) {${prose} }`,
    ':is(.sources, .table, .scale, .contents) :is(p, li) { text-align: start; hyphens: none; }',
  ];
}

/** Browsers part words by the language of the page, as far as they know it. */
function proseOf(style: PageStyle, name: TextStyleName): string {
  const { justified, hyphenated } = proseSetting(style, name);
  const straight = justified ? ' text-align: justify;' : '';
  return hyphenated ? `${straight} hyphens: auto; hyphenate-limit-chars: 6 2 3;` : straight;
}

/** The same with the space before and after as margins. */
export function spacedType(style: PageStyle, name: TextStyleName): string {
  const { before, after } = style.text[name];
  return `${typeOf(style, name)} margin-block: ${before}pt ${after}pt;`;
}
