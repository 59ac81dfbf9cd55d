import type { PageStyle } from '../../style/page-style.ts';
import { spacedType, typeOf } from './text-rule.ts';

/** Rules for tables, judgements, scales and figures: across both columns, ruled and never striped. */
export function tableRules(style: PageStyle): readonly string[] {
  return [...tables(style), ...judgements(style), ...scales(style), ...figures(style)];
}

function tables(style: PageStyle): readonly string[] {
  const { rule, cell, tableAfter } = style.measures;
  return [
    'table { width: 100%; border-collapse: collapse; table-layout: fixed; }',
    `.table { margin-bottom: ${tableAfter}pt; }`,
    `.table table { border-block: ${rule.heavy}pt solid var(--ink); ${typeOf(style, 'tableCell')} }`,
    `caption, .figure figcaption { ${typeOf(style, 'caption')} padding-block: ${style.text.caption.before}pt ${style.text.caption.after}pt; text-align: start; break-after: avoid; }`,
    `.caption-note { ${spacedType(style, 'captionNote')} }`,
    `.table :is(th, td) { padding: ${cell.pad}pt 0; padding-inline-end: ${cell.gap}pt; text-align: start; vertical-align: top; }`,
    `.table th { ${typeOf(style, 'tableHead')} vertical-align: bottom; }`,
    `.table tr + tr > * { border-top: ${rule.light}pt solid var(--hair); }`,
    `.table thead + tbody > tr:first-child > * { border-top: ${rule.light}pt solid var(--ink); }`,
    `.table tr.first > * { border-top: ${rule.heavy}pt solid var(--ink); }`,
    '.table :is(th, td).end { text-align: end; padding-inline-end: 0; }',
    '.table :is(th, td).centre { text-align: center; }',
    `.table .end:not(.qualifier) + * { padding-inline-start: ${cell.gap}pt; }`,
    `.table :is(th, td).qualifier { text-align: end; padding-inline-end: ${cell.qualifierGap}pt; }`,
    '.table tr > :is(th, td):last-child { padding-inline-end: 0; }',
    '.total > td:not(.qualifier, .plain) { font-weight: 600; }',
    '.table .grade { font: inherit; }',
    'tr { break-inside: avoid; } thead { display: table-header-group; }',
  ];
}

function judgements(style: PageStyle): readonly string[] {
  const { page, measures } = style;
  const { rule, cell, judgementPad, tableAfter } = measures;
  return [
    `.judgements { border-block: ${rule.heavy}pt solid var(--ink); margin-bottom: ${tableAfter}pt; }`,
    `.judgements th { ${typeOf(style, 'tableHead')} text-align: start; padding-block: ${cell.pad}pt; border-bottom: ${rule.light}pt solid var(--ink); }`,
    `.judgements td { ${typeOf(style, 'keyedText')} vertical-align: top; padding-block: ${judgementPad}pt; border-bottom: ${rule.light}pt solid var(--hair); }`,
    '.judgements tbody tr:last-child td { border-bottom: 0; } .judgements p { margin: 0; }',
    `.judgements :is(th, td):first-child { width: ${page.keyColumn + page.gap}pt; padding-inline-end: ${page.gap}pt; }`,
    `.term { ${typeOf(style, 'key')} }`,
  ];
}

function scales(style: PageStyle): readonly string[] {
  const { rule, scale } = style.measures;
  return [
    `.scale table { ${typeOf(style, 'scale')} border-block: ${rule.heavy}pt solid var(--ink); }`,
    `.scale :is(th, td) { padding: ${scale.pad}pt ${scale.gap}pt; text-align: center; vertical-align: middle; font-weight: 400; }`,
    '.scale th { font-weight: 600; background: var(--tint); print-color-adjust: exact; -webkit-print-color-adjust: exact; }',
  ];
}

/** Height of small letters in Source Sans 3, by which the labels of charts were measured, in ems. */
const measuredHeight = 0.486;

/**
 * A chart is drawn in points, as wide as the text, and its labels name the side on which they stand: it knows no direction. In
 * another sans its labels are as high as they were measured, and so about as wide; what is wider all the
 * same is not cut off.
 */
function figures(style: PageStyle): readonly string[] {
  const { cell } = style.measures;
  const { keyColumn, gap, textColumn } = style.page;
  return [
    '.figure { break-inside: avoid; }',
    `.figure img { display: block; max-width: 100%; height: auto; margin-bottom: ${cell.pad}pt; }`,
    `.figure svg { display: block; direction: ltr; width: 100%; max-width: ${keyColumn + gap + textColumn}pt; height: auto; margin-bottom: ${cell.pad}pt; overflow: visible; font-family: var(--sans); font-size-adjust: ${measuredHeight}; }`,
  ];
}
