import type { PageStyle } from '../../style/page-style.ts';
import { spacedType, typeOf } from './text-rule.ts';

const panels = ':is(.bottom-line, .warning, .key-judgement)';
const bars = ':is(.comment, .reported-view)';

/** Rules for headings, prose, panels, notes and sources: prose in the text column, keys in the column beside it. */
export function blockRules(style: PageStyle): readonly string[] {
  return [...headings(style), ...prose(style), ...keyed(style), ...setApart(style), ...endMatter(style)];
}

function headings(style: PageStyle): readonly string[] {
  const indent = style.page.keyColumn + style.page.gap;
  return [
    ':is(h2, h3, h4) { text-wrap: balance; }',
    `h2 { ${spacedType(style, 'heading1')} break-after: avoid; }`,
    `h3 { ${spacedType(style, 'heading2')} margin-inline-start: ${indent}pt; break-after: avoid; }`,
    `h4 { ${spacedType(style, 'heading3')} margin-inline-start: ${indent}pt; break-after: avoid; }`,
  ];
}

function prose(style: PageStyle): readonly string[] {
  const { page, measures, text } = style;
  const indent = page.keyColumn + page.gap;
  const inset = measures.quotationInset;
  const bullet = text.text.size * 0.4;
  return [
    `p { margin-bottom: ${text.text.after}pt; orphans: 2; widows: 2; }`,
    `article > p, article > ul, article > ol, article > .figure:not(.wide) img { margin-inline-start: ${indent}pt; }`,
    `ul, ol { margin-bottom: ${measures.listAfter}pt; padding-inline-start: ${bullet}pt; }`,
    `ol { padding-inline-start: ${measures.numberHang.base + measures.numberHang.digit}pt; }`,
    "ul { list-style-type: '•'; }",
    `ul > li { padding-inline-start: ${measures.hang - bullet}pt; }`,
    `li, li > p { margin-bottom: ${text.listItem.after}pt; }`,
    '.marks, .grade, .portion, code { unicode-bidi: isolate; }',
    'strong, b { font-weight: 600; } .unbroken { white-space: nowrap; }',
    `code { font-family: var(--sans); font-size: .94em; overflow-wrap: anywhere; }`,
    '.marks { font-size: .66em; line-height: 0; vertical-align: baseline; position: relative; bottom: .5em; font-weight: 400; font-style: normal; white-space: nowrap; }',
    'article .marks a { text-decoration: none; color: inherit; }',
    'article .marks a:hover { color: var(--accent); text-decoration: underline; }',
    `.portion { font: 600 ${text.portion.size}pt/0 var(--sans); white-space: nowrap; }`,
    '.grade { font: 600 .94em/0 var(--sans); white-space: nowrap; }',
    `.quotation { ${spacedType(style, 'quotation')} margin-inline: ${indent + inset}pt ${inset}pt; }`,
    `:is(li, dd, blockquote) > .quotation { margin-inline-start: ${inset}pt; }`,
    '.quotation p { margin-bottom: 4pt; } .quotation blockquote > :last-child { margin-bottom: 0; }',
    `.quotation figcaption { margin-top: ${measures.attributionAbove}pt; } cite { font-style: normal; }`,
    `.page-break { height: 0; }`,
  ];
}

function keyed(style: PageStyle): readonly string[] {
  const { page, measures, text } = style;
  const { rule, ruledPad } = measures;
  return [
    `.entry { display: grid; grid-template-columns: ${page.keyColumn}pt minmax(0, 1fr); column-gap: ${page.gap}pt; }`,
    `.keyed .entry { margin-bottom: ${text.keyedText.after}pt; }`,
    `.keyed .entry.above { display: block; margin-inline-start: ${page.keyColumn + page.gap}pt; }`,
    `dt { ${typeOf(style, 'key')} padding-top: .7pt; }`,
    'dd > p { margin-bottom: 4pt; } dd > :last-child { margin-bottom: 0; }',
    `.range { display: block; ${typeOf(style, 'keyNote')} }`,
    `.bar { display: block; margin-top: ${measures.likelihoodBar.above}pt; max-width: 100%; }`,
    '.track { fill: var(--track); } .segment { fill: var(--accent); }',
    `:is(dd, .judgements td) > .confidence { ${typeOf(style, 'confidence')} margin-top: ${text.confidence.before}pt; }`,
    `.ruled .entry { margin: 0; padding-block: ${ruledPad}pt; border-bottom: ${rule.light}pt solid var(--hair); }`,
    `.ruled { border-bottom: ${rule.heavy}pt solid var(--ink); margin-bottom: ${measures.tableAfter}pt; } .ruled .entry:last-child { border-bottom: 0; }`,
    ':is(.comment, .reported-view, .panel-title + div, li, blockquote, dd) .entry { display: block; margin-inline-start: 0; }',
  ];
}

function setApart(style: PageStyle): readonly string[] {
  const { page, measures } = style;
  const { panel, comment } = measures;
  const indent = page.keyColumn + page.gap;
  const key = page.keyColumn - panel.bar - panel.inset;
  const inset = panel.inset + panel.bar - panel.warningBar;
  return [
    `${panels} { background: var(--tint); border-inline-start: ${panel.bar}pt solid var(--accent); padding-block: ${panel.pad}pt; padding-inline: ${panel.inset}pt ${panel.right}pt; margin-block: ${panel.after}pt; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }`,
    `.warning { border-inline-start: ${panel.warningBar}pt solid var(--ink); padding-inline-start: ${inset}pt; }`,
    `${panels} > .entry, .bottom-line .entry { grid-template-columns: ${key}pt minmax(0, 1fr); }`,
    '.bottom-line h2 { margin: 0; } .bottom-line .keyed { margin: 0; }',
    `${panels} > .entry:last-child, ${panels} > .entry:last-child > .answer { margin-bottom: 0; }`,
    `.answer { ${spacedType(style, 'answer')} }`,
    `.panel-title { ${typeOf(style, 'heading2')} margin: 0; } .key-judgement .panel-title { color: var(--accent); }`,
    ':is(.bottom-line .entry, .panel-title + div > *, .comment > *, .reported-view > *):last-child { margin-bottom: 0; }',
    `${bars} { ${spacedType(style, 'comment')} margin-inline-start: ${indent}pt; border-inline-start: ${comment.bar}pt solid var(--hair); padding-inline-start: ${comment.gap}pt; }`,
    `${panels} :is(.comment, .reported-view, h3, h4, .quotation) { margin-inline-start: 0; }`,
  ];
}

function endMatter(style: PageStyle): readonly string[] {
  const { page, measures, text } = style;
  const { notes, contents } = measures;
  const indent = page.keyColumn + page.gap;
  return [
    `.contents ol { list-style: none; padding: 0; margin-inline-start: ${indent}pt; } .contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; }`,
    `.level-2 { padding-inline-start: ${contents.indent}pt; } .level-3 { padding-inline-start: ${contents.indent * 2}pt; }`,
    `.notes { ${typeOf(style, 'note')} margin-top: 24pt; padding-top: ${notes.above}pt; }`,
    `.notes::before { content: ''; display: block; width: ${notes.ruleWidth}pt; margin: 0 0 ${notes.below}pt; margin-inline-start: ${indent}pt; border-top: ${notes.rule}pt solid var(--ink); }`,
    `.notes ol { list-style: none; margin-inline-start: ${indent - notes.hang}pt; padding: 0; }`,
    `.notes li { display: grid; grid-template-columns: ${notes.hang}pt minmax(0, 1fr); margin-bottom: ${text.note.after}pt; break-inside: avoid; }`,
    '.notes li::before { content: attr(value); } .notes p { margin: 0; }',
    'article .back { text-decoration: none; color: var(--grey); font-family: var(--sans); margin-inline-start: .15em; }',
    `.sources { ${typeOf(style, 'source')} }`,
    `.sources > p { margin-inline-start: ${indent}pt; margin-bottom: ${text.source.after + 1}pt; }`,
    `.sources .entry { margin-bottom: ${text.source.after}pt; }`,
    `.sources dt { ${typeOf(style, 'sourceKey')} padding: 0; } .reliability { font-weight: 400; color: var(--grey); }`,
  ];
}
