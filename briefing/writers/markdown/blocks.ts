import type { Block } from '../../document/block.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Labels } from '../../document/labels.ts';
import { fenced } from './containers.ts';
import { writeFigure } from './figure.ts';
import { writeJudgements } from './judgements.ts';
import { writeEntries, writeKeyed } from './keyed.ts';
import { writeList } from './list.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeLine, writeWords } from './paragraph.ts';
import { writeQuotation } from './quotation.ts';
import { writeScale } from './scale.ts';
import { writeSources } from './sources.ts';
import { writeTable } from './table.ts';

/** The writer for one language: a handler a block kind. */
export function markdownWriting(labels: Labels): MarkdownWriting {
  const writing: MarkdownWriting = {
    labels,
    blocks: (blocks) =>
      blocks
        .map((block) => handle(handlers, block))
        .filter((markdown) => markdown !== '')
        .join('\n\n'),
  };
  const handlers = handlersFor(writing);
  return writing;
}

function handlersFor(writing: MarkdownWriting): Handlers<Block, string> {
  return {
    heading: ({ level, content }) => `${'#'.repeat(level)} ${writeLine(content).replace(/#+$/u, '\\$&')}`,
    paragraph: ({ content }) => writeWords(content),
    list: (block) => writeList(writing, block),
    keyed: (block) => writeKeyed(writing, block),
    table: (block) => writeTable(writing, block),
    quotation: (block) => writeQuotation(writing, block),
    callout: ({ look, title, blocks }) => fenced(look, writing.blocks(blocks), { title: writeLine(title) }),
    bottomLine: ({ title, answer, entries }) => {
      const parts = [writeWords(answer), writeEntries(writing, entries)].filter((part) => part !== '');
      return fenced('bottom-line', parts.join('\n\n'), { title: writeLine(title) });
    },
    judgements: (block) => writeJudgements(block.rows),
    scale: (block) => writeScale(writing, block),
    sources: (block) => writeSources(writing, block),
    figure: (block) => writeFigure(writing, block),
    contents: () => fenced('contents', ''),
    pageBreak: () => fenced('page-break', ''),
  };
}
