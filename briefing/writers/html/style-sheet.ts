import type { Banner } from '../../document/banner.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { blockRules } from './block-rules.ts';
import { frameRules } from './frame-rules.ts';
import { tableRules } from './table-rules.ts';
import { narrowRules, printRules } from './window-rules.ts';

const fallbacks = {
  serif: "'Source Serif Pro', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
};
const hexadecimal = /^[0-9A-Fa-f]{6}$/;

/** The page's style as CSS: the printed page's measures on a screen, in a narrow window and in print. */
export function pageStyleSheet(style: PageStyle, banner: Banner): string {
  const rules = [
    variables(style, banner),
    ...frameRules(style),
    ...blockRules(style),
    ...tableRules(style),
    ...narrowRules(style),
    ...printRules(style),
  ];
  return `\n${rules.join('\n')}\n`;
}

function variables({ colours, faces }: PageStyle, banner: Banner): string {
  const named = Object.entries({ ...colours, label: banner.colour, ground: banner.ground });
  const colourRules = named.map(
    ([name, value]) => `--${name}: #${hexadecimal.test(value) ? value : '000000'};`,
  );
  const faceRules = (['serif', 'sans'] as const).map(
    (face) => `--${face}: '${faces[face].family.replace(/[^\w -]/g, '')}', ${fallbacks[face]};`,
  );
  return `:root { ${[...colourRules, ...faceRules].join(' ')} }`;
}
