import type { Document, Meta } from '../../document/document.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { scriptStyle } from '../../style/script-style.ts';
import { firstHeader, footer, header } from './banner.ts';
import { pdfWriting } from './blocks.ts';
import { noteArea, noteNode } from './notes.ts';
import type { PdfDefinition, PdfInfo } from './pdf-definition.ts';
import { pageSetting } from './pdf-writing.ts';
import { pdfTextStyle, pdfTextStyles } from './text-styles.ts';
import { titleBlock } from './title-block.ts';

/** Writes a document as the printer takes it. Pure: the same document and style give the same definition. */
export function writePdf(document: Document, given: PageStyle): PdfDefinition {
  const { meta, blocks, notes } = document;
  const style = scriptStyle(given, meta.language);
  const { page } = style;
  const writing = pdfWriting(style, meta.labels);
  const setting = pageSetting(style);
  return {
    language: meta.language,
    direction: meta.direction,
    info: infoOf(meta),
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top, page.right, page.bottom],
    defaultStyle: pdfTextStyle(style, style.text.text),
    styles: pdfTextStyles(style),
    header: { from: page.headerFrom, first: firstHeader(writing, meta), node: header(writing, meta) },
    footer: { from: page.footerFrom, node: footer(writing, meta) },
    content: [...titleBlock(writing, meta, setting), ...writing.blocks(blocks, setting)],
    notes: Object.fromEntries(notes.map((note) => [note.id, noteNode(writing, note)])),
    noteArea: noteArea(writing),
  };
}

function infoOf(meta: Meta): PdfInfo {
  return {
    title: meta.title,
    author: meta.producer,
    ...(meta.subject === undefined ? {} : { subject: meta.subject }),
    ...(meta.keywords.length === 0 ? {} : { keywords: meta.keywords.join(', ') }),
    creator: 'Attaché',
    producer: 'Attaché',
    creationDate: meta.issued,
  };
}
