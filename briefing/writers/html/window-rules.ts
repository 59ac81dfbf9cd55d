import { landscapePage } from '../../style/landscape-page.ts';
import type { PageStyle } from '../../style/page-style.ts';

const fade = (side: string, paint: string, width: number, moves: string): string =>
  `linear-gradient(to ${side === 'left' ? 'right' : 'left'}, ${paint}, transparent) ${side} / ${width}px 100% no-repeat ${moves}`;

/** A shadow at each edge behind which there is more, as it is covered where the end is reached. */
const edges = `background: ${[
  fade('left', '#fff 50%', 32, 'local'),
  fade('right', '#fff 50%', 32, 'local'),
  fade('left', 'rgb(0 0 0 / .2)', 10, 'scroll'),
  fade('right', 'rgb(0 0 0 / .2)', 10, 'scroll'),
].join(', ')};`;

/** Rules for windows in which the two columns do not fit beside one another: keys stand above their text. */
export function narrowRules({ page }: PageStyle): readonly string[] {
  const text = page.keyColumn + page.gap + page.textColumn;
  const indented =
    'article > :is(p, ul, ol), h3, h4, .quotation, .comment, .reported-view, .contents ol, .notes ol, .notes::before, .sources > p, .keyed .entry.above, article > .figure:not(.wide) img';
  return [
    `@media screen and (max-width: ${Math.round(text + page.left + page.right)}pt) {`,
    '.page { margin: 0; padding: 18pt; box-shadow: none; } .handling span { white-space: normal; }',
    `${indented} { margin-inline-start: 0; }`,
    '.entry, :is(.bottom-line, .warning, .key-judgement) .entry { display: block; } dt, .panel-title { margin-bottom: 1pt; }',
    `.table, .scale, .figure.wide { overflow-x: auto; ${edges} } :is(.table, .scale) table, .figure.wide svg { min-width: ${text}pt; }`,
    '.figure.wide > :not(svg) { position: sticky; inset-inline-start: 0; }',
    '.judgements, .judgements :is(tbody, tr, td) { display: block; width: auto; } .judgements thead { display: none; }',
    '.judgements td:first-child { width: auto; border-bottom: 0; padding-bottom: 0; }',
    '}',
    '@media screen and (max-width: 340pt) {',
    '.details { grid-template-columns: 1fr 1fr; } .details :is(.columns-3, .columns-4) { grid-column-end: span 2; }',
    'h1 { font-size: 20pt; line-height: 24pt; } .handling { flex-direction: column-reverse; align-items: flex-end; gap: 2pt; }',
    '}',
  ];
}

/** Rules for tables that a printed file turns on their side: the whole page is as wide as they need, where the window is. */
export function broadRules({ page }: PageStyle): readonly string[] {
  const text = page.keyColumn + page.gap + page.textColumn;
  const turned = landscapePage(page);
  const broad = Math.round(turned.width - page.left - page.right);
  return [
    `@media screen { .broad { overflow-x: auto; } .broad table { min-width: ${broad}pt; } }`,
    `@media screen and (min-width: ${Math.round(turned.width)}pt) {`,
    `.page:has(.broad) { width: ${Math.round(turned.width)}pt; } .page:has(.broad) article > :not(.broad) { max-width: ${text}pt; }`,
    '}',
  ];
}

/** Rules for printing: the bands stand on every page, which no browser does but for a table's head and foot. */
export function printRules({ page }: PageStyle): readonly string[] {
  const turned = landscapePage(page);
  return [
    `@page { size: ${page.width}pt ${page.height}pt; margin: ${page.headerFrom}pt ${page.right}pt ${page.headerFrom}pt ${page.left}pt; }`,
    `@page broad { size: ${turned.width}pt ${turned.height}pt; }`,
    '@media print {',
    'body { background: none; }',
    '.broad, :is(h2, h3, h4):has(+ .broad) { page: broad; }',
    '.page { display: table; width: 100%; margin: 0; padding: 0; box-shadow: none; }',
    'header.band { display: table-header-group; } footer.band { display: table-footer-group; } .band { break-inside: avoid; } main { display: table-row-group; }',
    'header.band .band-row { padding-bottom: 26pt; } footer.band .band-row { padding-top: 20pt; }',
    'article { padding: 0; } .page-break { break-after: page; } article .back { display: none; }',
    ':target { background: none; outline: 0; }',
    '}',
  ];
}
