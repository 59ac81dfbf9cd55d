import { expect } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { fontFiles } from '../../../../electron/desk/print/fonts.ts';
import { layOut } from '../../../../electron/desk/print/lay-out.ts';
import type { LaidOutPage } from '../../../../electron/desk/print/laid-out-page.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { PrintedDocument } from '../../../../electron/desk/print/printed-document.ts';
import { TextMeasure } from '../../../../electron/desk/print/text-measure.ts';
import { runTool } from '../../../reading/tool.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

const style = attacheStyle('A4');

/** The bytes of a document; the test fails where it is refused. */
export async function printed(document: Document): Promise<Uint8Array> {
  const outcome = await printPdf(writePdf(document, style));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return outcome.value;
}

/** A document of these blocks and no notes, under the sample's head. */
export function documentOf(...blocks: readonly Block[]): Document {
  return { meta: sampleDocument.meta, blocks, notes: [] };
}

/** The words of each page as poppler reads them. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  const text = runTool('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], bytes);
  return text.split('\f').slice(0, -1);
}

/** A line as it stands on its page, measured from the paper's top. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly marks: readonly string[];
  readonly ids: readonly string[];
}

export interface PrintedPage {
  readonly body: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
  /** Where the rule over the notes is. */
  readonly noteRule: number | undefined;
  /** Lines across the body, measured from the paper's top. */
  readonly rules: readonly { readonly top: number; readonly weight: number; readonly color: string }[];
}

const { info, language } = writePdf(sampleDocument, style);
/** Fonts take longest to read: one document of PDFKit measures for all tests of places. */
const measure = new TextMeasure(
  new PrintedDocument({ info, language, size: [style.page.width, style.page.height], fonts: fontFiles() }),
  'ltr',
);

/** The pages of a document with the exact place of each line. */
export function laidOut(document: Document): readonly PrintedPage[] {
  const definition = writePdf(document, style);
  return layOut(definition, measure).map(printedPage);
}

function printedPage({ items }: LaidOutPage): PrintedPage {
  const { top, height, bottom } = style.page;
  const rule = items.find(
    (item) => item.type === 'vector' && item.item.w === style.measures.notes.ruleWidth && item.item.h === 0.5,
  );
  const noteRule = rule?.item.y;
  const lines = items
    .flatMap((item): PrintedLine[] => {
      if (item.type !== 'line') return [];
      const { x, y, inlines } = item.item;
      return [
        {
          text: inlines.map((inline) => inline.text).join(''),
          x,
          top: y,
          bottom: y + item.item.getHeight(),
          right: x + item.item.getWidth(),
          marks: inlines.flatMap((inline) => inline.note ?? []),
          ids: inlines.flatMap((inline) => inline.id ?? []),
        },
      ];
    })
    .filter((line) => line.top >= top - 0.01 && line.top < height - bottom);
  return {
    body: lines.filter((line) => noteRule === undefined || line.top < noteRule),
    notes: lines.filter((line) => noteRule !== undefined && line.top >= noteRule),
    noteRule,
    rules: items.flatMap((item) =>
      item.type === 'vector' && item.item.h <= 1 && item.item.w > style.measures.notes.ruleWidth
        ? [{ top: item.item.y, weight: item.item.h, color: item.item.color }]
        : [],
    ),
  };
}
