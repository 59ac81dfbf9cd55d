import type { Block } from '../../document/block.ts';
import type { Meta } from '../../document/document.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { writeBottomLine } from './bottom-line.ts';
import { writeCallout } from './callout.ts';
import { writeContents } from './contents.ts';
import { writeFigure } from './figure.ts';
import { writeHeading } from './heading.ts';
import { inlineRuns } from './inline.ts';
import { writeJudgements } from './judgements.ts';
import { writeKeyed } from './keyed.ts';
import { writeList } from './list.ts';
import { writePageBreak } from './page-break.ts';
import { writeParagraph } from './paragraph.ts';
import type { PdfNode } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { writeQuotation } from './quotation.ts';
import { writeScale } from './scale.ts';
import { writeSources } from './sources.ts';
import { writeTable } from './table.ts';

/** The writer for one style and language: a handler a block kind. */
export function pdfWriting(
  style: PageStyle,
  { labels, direction }: Pick<Meta, 'labels' | 'direction'>,
): PdfWriting {
  const writing: PdfWriting = {
    style,
    labels,
    direction,
    runs: (content, text) => inlineRuns(writing, content, text),
    blocks: (blocks, setting) => {
      const handlers = handlersFor(writing, setting);
      return blocks.flatMap((block) => handle(handlers, block));
    },
  };
  return writing;
}

function handlersFor(writing: PdfWriting, setting: Setting): Handlers<Block, readonly PdfNode[]> {
  return {
    heading: (block) => writeHeading(writing, block, setting),
    paragraph: (block) => writeParagraph(writing, block, setting),
    list: (block) => writeList(writing, block, setting),
    keyed: (block) => writeKeyed(writing, block, setting),
    table: (block) => writeTable(writing, block, setting),
    quotation: (block) => writeQuotation(writing, block, setting),
    callout: (block) => writeCallout(writing, block, setting),
    bottomLine: (block) => writeBottomLine(writing, block, setting),
    judgements: (block) => writeJudgements(writing, block, setting),
    scale: (block) => writeScale(writing, block, setting),
    sources: (block) => writeSources(writing, block, setting),
    figure: (block) => writeFigure(writing, block, setting),
    contents: (block) => writeContents(writing, block, setting),
    pageBreak: () => writePageBreak(),
  };
}
