import * as docx from 'docx';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { WordWriting } from './word-writing.ts';

type Band = Pick<WordWriting, 'meta' | 'style'>;

/** The header of the first page, with the producer's section, or of the pages after it, with the running title. */
export function header(band: Band, page: 'first' | 'default'): docx.Header {
  const { meta } = band;
  const identity = [run(band, meta.producer, { style: 'BandIdentity' })];
  const line = page === 'first' ? meta.section : meta.runningTitle;
  return new docx.Header({ children: bandParagraphs(band, 'Header', identity, line) });
}

/** The footer of every page. */
export function footer(band: Band): docx.Footer {
  return new docx.Footer({
    children: bandParagraphs(band, 'Footer', pageOfPages(band), band.meta.runningFoot),
  });
}

function bandParagraphs(
  band: Band,
  style: 'Header' | 'Footer',
  identity: readonly docx.ParagraphChild[],
  line: string | undefined,
): readonly docx.Paragraph[] {
  const lead = twips(band.style.text.bandLabel.lead);
  const first = paragraph(band, style, [...identity, ...mark(band)], {
    spacing: { before: 0, after: 0, line: lead, lineRule: docx.LineRuleType.EXACT },
  });
  if (line === undefined) return [first];
  return [first, paragraph(band, style, [run(band, line, { style: 'BandLine' })])];
}

/** The limit in ink, then the label on its ground with a no-break space at both ends as its padding. */
function mark(band: Band): readonly docx.ParagraphChild[] {
  const { label, colour, ground, limit } = band.meta.banner;
  return [
    new docx.TextRun({ children: [new docx.Tab()] }),
    run(band, `${limit}\u00a0\u00a0\u00a0\u00a0`),
    new docx.TextRun({
      style: 'BandLabel',
      color: colour,
      shading: { type: docx.ShadingType.CLEAR, fill: ground, color: 'auto' },
      text: `\u00a0${label}\u00a0`,
    }),
  ];
}

/** `Page 1 of 4`, with both numbers as fields. */
function pageOfPages(band: Band): readonly docx.ParagraphChild[] {
  const fields: Readonly<Record<string, docx.IRunOptions['children']>> = {
    '{page}': [docx.PageNumber.CURRENT],
    '{pages}': [docx.PageNumber.TOTAL_PAGES],
  };
  return band.meta.labels.page.split(/(\{pages?\})/u).map((part) => {
    const children = fields[part];
    const style = 'BandIdentity';
    return children === undefined ? run(band, part, { style }) : new docx.TextRun({ style, children });
  });
}
