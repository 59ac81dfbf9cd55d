import type { Document, Meta } from '../../document/document.ts';
import { landscapePage, landscapeStyle } from '../../style/landscape-page.ts';
import { pageSections } from '../../style/page-sections.ts';
import type { PageMeasures, PageStyle } from '../../style/page-style.ts';
import { scriptStyle } from '../../style/script-style.ts';
import { firstHeader, footer, header } from './banner.ts';
import { pdfWriting } from './blocks.ts';
import { noteArea, noteNode } from './notes.ts';
import type { PdfDefinition, PdfInfo, PdfNode, PdfSheet } from './pdf-definition.ts';
import { pageSetting } from './pdf-writing.ts';
import { pdfTextStyle, pdfTextStyles } from './text-styles.ts';
import { titleBlock } from './title-block.ts';

/** Writes a document as the printer takes it. Pure: the same document and style give the same definition. */
export function writePdf(document: Document, given: PageStyle): PdfDefinition {
  const { meta, notes } = document;
  const style = scriptStyle(given, meta.language);
  const { page } = style;
  const writing = pdfWriting(style, meta);
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
    content: [...titleBlock(writing, meta, setting), ...content(document, style)],
    landscape: sheetOf(landscapePage(page)),
    notes: Object.fromEntries(notes.map((note) => [note.id, noteNode(writing, note)])),
    noteArea: noteArea(writing),
    ...(meta.mostPages === undefined ? {} : { mostPages: meta.mostPages }),
  };
}

function content({ meta, blocks }: Document, style: PageStyle): readonly PdfNode[] {
  return pageSections(blocks, style).flatMap((section) => {
    const isLandscape = section.orientation === 'landscape';
    const own = isLandscape ? landscapeStyle(style) : style;
    const nodes = pdfWriting(own, meta).blocks(section.blocks, pageSetting(own));
    return isLandscape ? nodes.map(turned) : nodes;
  });
}

function turned(node: PdfNode): PdfNode {
  return { ...node, isLandscape: true };
}

function sheetOf({
  width,
  height,
  left,
  top,
  right,
  bottom,
  headerFrom,
  footerFrom,
}: PageMeasures): PdfSheet {
  return { pageSize: { width, height }, pageMargins: [left, top, right, bottom], headerFrom, footerFrom };
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
