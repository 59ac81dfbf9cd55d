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
import type { HtmlWriting } from './html-writing.ts';
import { inlineWriter } from './inlines.ts';
import { writeJudgements } from './judgements.ts';
import { writeKeyed } from './keyed.ts';
import { writeList } from './list.ts';
import { lines } from './markup.ts';
import type { Markup } from './markup.ts';
import { writePageBreak } from './page-break.ts';
import { writeParagraph } from './paragraph.ts';
import { writeQuotation } from './quotation.ts';
import { writeScale } from './scale.ts';
import { writeSources } from './sources.ts';
import { writeTable } from './table.ts';

/** The writer for one document: a handler a block kind. */
export function htmlWriting(
  style: PageStyle,
  { labels, direction }: Pick<Meta, 'labels' | 'direction'>,
): HtmlWriting {
  const marks = new Map<string, string[]>();
  const writing: HtmlWriting = {
    style,
    labels,
    direction,
    inlines: inlineWriter({ labels, direction }, ({ note, id }) => {
      const ids = marks.get(note);
      if (ids === undefined) marks.set(note, [id]);
      else ids.push(id);
    }),
    blocks: (blocks) => lines(...blocks.map((block) => handle(handlers, block))),
    marksOf: (note) => marks.get(note) ?? [],
  };
  const handlers = handlersFor(writing);
  return writing;
}

function handlersFor(writing: HtmlWriting): Handlers<Block, Markup> {
  return {
    heading: (block) => writeHeading(writing, block),
    paragraph: (block) => writeParagraph(writing, block),
    list: (block) => writeList(writing, block),
    keyed: (block) => writeKeyed(writing, block),
    table: (block) => writeTable(writing, block),
    quotation: (block) => writeQuotation(writing, block),
    callout: (block) => writeCallout(writing, block),
    bottomLine: (block) => writeBottomLine(writing, block),
    judgements: (block) => writeJudgements(writing, block),
    scale: (block) => writeScale(writing, block),
    sources: (block) => writeSources(writing, block),
    figure: (block) => writeFigure(writing, block),
    contents: (block) => writeContents(writing, block),
    pageBreak: (block) => writePageBreak(block),
  };
}
