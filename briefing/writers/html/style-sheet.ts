import type { Banner } from '../../document/banner.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { blockRules } from './block-rules.ts';
import { cssName, fontRules, type FontInPage } from './font-rules.ts';
import { frameRules } from './frame-rules.ts';
import { tableRules } from './table-rules.ts';
import { proseRules } from './text-rule.ts';
import { broadRules, narrowRules, printRules } from './window-rules.ts';

const fallbacks = {
  serif: "'Source Serif Pro', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
};
const hexadecimal = /^[0-9A-Fa-f]{6}$/;

/** The page's style as CSS: the printed page's measures on a screen, in a narrow window and in print. */
export function pageStyleSheet(style: PageStyle, banner: Banner, fonts: readonly FontInPage[] = []): string {
  const rules = [
    ...fontRules(fonts),
    variables(style, banner),
    ...frameRules(style),
    ...blockRules(style),
    ...tableRules(style),
    ...proseRules(style),
    ...narrowRules(style),
    ...broadRules(style),
    ...printRules(style),
  ];
  return `\n${rules.join('\n')}\n`;
}

function variables({ colours, faces, otherFonts = [] }: PageStyle, banner: Banner): string {
  const named = Object.entries({ ...colours, label: banner.colour, ground: banner.ground });
  const colourRules = named.map(
    ([name, value]) => `--${name}: #${hexadecimal.test(value) ? value : '000000'};`,
  );
  const others = otherFonts.map(({ family }) => `'${cssName(family)}', `).join('');
  const faceRules = (['serif', 'sans'] as const).map((face) => {
    const { family, brought } = faces[face];
    return `--${face}: '${cssName(family)}', ${others}${fallbacks[brought?.kind ?? face]};`;
  });
  return `:root { ${[...colourRules, ...faceRules].join(' ')} }`;
}
