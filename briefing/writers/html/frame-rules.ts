import type { PageStyle } from '../../style/page-style.ts';
import { logoGap } from '../../document/logo-size.ts';
import { lookOf, spacedType, typeOf } from './text-rule.ts';

/** Rules for the sheet, its bands and what opens the document. */
export function frameRules(style: PageStyle): readonly string[] {
  const { page, measures } = style;
  const { details, kindGap, kindRule, kindRuleAlert, rule, banner } = measures;
  const text = page.keyColumn + page.gap + page.textColumn;
  return [
    '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }',
    'html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }',
    `body { background: var(--track); ${lookOf(style, 'text')} font-kerning: normal; hyphens: none; overflow-wrap: break-word; }`,
    `.page { width: ${text + page.left + page.right}pt; max-width: 100%; margin: 18pt auto; padding: ${page.headerFrom}pt ${page.right}pt ${page.headerFrom}pt ${page.left}pt; background: #fff; box-shadow: 0 1px 3px rgb(0 0 0 / .2), 0 6px 24px rgb(0 0 0 / .08); }`,
    'article { display: flow-root; padding-block: 26pt 30pt; }',
    'article a { color: inherit; text-decoration-color: var(--hair); text-underline-offset: .15em; }',
    'article a:hover { text-decoration-color: currentColor; }',
    ':target { scroll-margin-top: 2em; background: var(--tint); outline: 3pt solid var(--tint); }',
    ':focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }',
    `.band-row { display: flex; justify-content: space-between; gap: ${page.gap}pt; ${typeOf(style, 'band')} }`,
    '.identity { display: flex; flex-direction: column; color: var(--grey); }',
    '.identity b { font-weight: 600; color: var(--ink); }',
    `.handling { display: flex; align-items: center; align-self: flex-start; gap: ${banner.limitGap}pt; text-align: end; } .handling span { white-space: nowrap; }`,
    `.label { ${typeOf(style, 'bandLabel')} color: var(--label); background: var(--ground); padding-inline: ${banner.pad}pt; white-space: nowrap; unicode-bidi: isolate; print-color-adjust: exact; -webkit-print-color-adjust: exact; }`,
    `.logo-of-producer { display: block; max-width: 100%; height: auto; margin-block-end: ${logoGap}pt; }`,
    `.kind { ${typeOf(style, 'kind')} border-top: ${kindRule}pt solid var(--ink); padding-top: ${kindGap}pt; }`,
    `.alert .kind { ${typeOf(style, 'kindAlert')} border-top-width: ${kindRuleAlert}pt; }`,
    `h1 { ${spacedType(style, 'title')} text-wrap: balance; }`,
    `.details { display: grid; grid-template-columns: ${details.columns.map((width) => `${width}fr`).join(' ')}; border-block: ${rule.light}pt solid var(--hair); margin-bottom: ${details.after}pt; }`,
    `.details > div { padding-block: ${details.pad}pt; padding-inline-end: ${details.gap}pt; }`,
    '.details .columns-2 { grid-column-end: span 2; }',
    '.details .columns-3 { grid-column-end: span 3; } .details .columns-4 { grid-column-end: span 4; }',
    `.details dt { ${typeOf(style, 'detailLabel')} }`,
    `.details dd { ${typeOf(style, 'detailValue')} }`,
  ];
}
