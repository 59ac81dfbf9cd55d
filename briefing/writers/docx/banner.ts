import * as docx from 'docx';
import { boldWidth } from '../../style/bold-width.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { shortenToWidth } from '../../style/shorten-to-width.ts';
import { field } from './field.ts';
import { lineLead } from './band-measures.ts';
import { lineRun } from './line-run.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { printable } from './printable.ts';
import { run } from './run.ts';
import { spacingOf } from './text-styles.ts';
import type { WordWriting } from './word-writing.ts';

const noBreak = '\u00a0';

/** Points of the spaces around the mark. */
const markPadding = 40;

const identityLook = { style: 'BandIdentity' };

type Band = Pick<WordWriting, 'meta' | 'style'>;

/** Where the mark ends, on pages on which it is not where the style says. */
type BandTabs = Pick<docx.IParagraphOptions, 'tabStops'>;

/** The header of the first page, with the producer's section, or of the pages after it, with the running title. */
export function header(band: Band, page: 'first' | 'default', tabs: BandTabs = {}): docx.Header {
  const { meta } = band;
  const line = page === 'first' ? meta.section : meta.runningTitle;
  const identity = [lineRun(band, onOneLine(band, meta.producer), identityLook)];
  if (fitsBesideMark(band, meta.producer))
    return new docx.Header({ children: bandParagraphs(band, 'Header', [identity, line], tabs) });
  const [marked, ...below] = bandParagraphs(band, 'Header', [[], line], tabs);
  const named = paragraph(band, 'Header', identity, { spacing: lowSpacing(band) });
  return new docx.Header({ children: [...(marked === undefined ? [] : [marked]), named, ...below] });
}

/** The footer of every page. */
export function footer(band: Band, tabs: BandTabs = {}): docx.Footer {
  return new docx.Footer({
    children: bandParagraphs(band, 'Footer', [pageOfPages(band), band.meta.runningFoot], tabs),
  });
}

function bandParagraphs(
  band: Band,
  style: 'Header' | 'Footer',
  [identity, line]: readonly [readonly docx.ParagraphChild[], string | undefined],
  tabs: BandTabs,
): readonly docx.Paragraph[] {
  const lead = twips(band.style.text.bandLabel.lead);
  const first = paragraph(band, style, [...identity, ...mark(band)], {
    ...tabs,
    spacing: { before: 0, after: 0, line: lead, lineRule: docx.LineRuleType.EXACT },
  });
  if (line === undefined) return [first];
  const second = [lineRun(band, onOneLine(band, line), { style: 'BandLine' })];
  return [first, paragraph(band, style, second, { spacing: lowSpacing(band) })];
}

function lowSpacing({ style }: Band): docx.ISpacingProperties {
  return { ...spacingOf(style.text.band), line: twips(lineLead) };
}

/** Whether a name has room before the mark; a longer one stands below it, and the mark in its place. */
function fitsBesideMark({ meta: { banner }, style }: Band, name: string): boolean {
  const { band, bandLabel } = style.text;
  const small = boldWidth(banner.limit + name, band.size, style);
  return small + boldWidth(banner.label, bandLabel.size, style) + markPadding <= widthOf(style);
}

/** A title that would run under the label is cut at a word, as it stands whole on page 1. */
function onOneLine({ meta: { banner }, style }: Band, words: string): string {
  const label = boldWidth(banner.label, style.text.bandLabel.size, style) + markPadding;
  return shortenToWidth(words, widthOf(style) - label, style);
}

function widthOf({ page }: PageStyle): number {
  return page.keyColumn + page.gap + page.textColumn;
}

/** The limit in ink, then the label on its ground with no-break spaces at both ends as its padding. */
function mark(band: Band): readonly docx.ParagraphChild[] {
  const { label, colour, ground, limit } = band.meta.banner;
  return [
    new docx.TextRun({ children: [new docx.Tab()] }),
    lineRun(band, `${limit}${noBreak.repeat(4)}`, { style: 'BandLimit' }),
    new docx.TextRun({
      style: 'BandLabel',
      color: colour,
      shading: { type: docx.ShadingType.CLEAR, fill: ground, color: 'auto' },
      text: padded(band, printable(label)),
    }),
  ];
}

/** The label between its padding; in text from the right, marks keep the padding on both its sides. */
function padded({ meta }: Band, label: string): string {
  const pad = noBreak.repeat(3);
  return meta.direction === 'rtl' ? `\u200e${pad}${label}${pad}\u200e` : `${pad}${label}${pad}`;
}

/** `Page 1 of 4`, with both numbers as fields. */
function pageOfPages(band: Band): readonly docx.ParagraphChild[] {
  const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };
  return band.meta.labels.page.split(/(\{pages?\})/u).flatMap((part) => {
    const instruction = fields[part];
    return instruction === undefined
      ? [run(band, part, identityLook)]
      : field(instruction, '1', identityLook);
  });
}
