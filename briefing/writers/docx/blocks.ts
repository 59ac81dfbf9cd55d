import type * as docx from 'docx';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Block, Figure, Table } from '../../document/block.ts';
import { bottomLine } from './bottom-line.ts';
import { endsInTable } from './cell.ts';
import { callout } from './callout.ts';
import { contents } from './contents.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { judgements } from './judgements.ts';
import { keyed } from './keyed.ts';
import { list } from './list.ts';
import { spacer } from './paragraph.ts';
import { prose } from './prose.ts';
import { quotation } from './quotation.ts';
import { scale } from './scale.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** Writes blocks one after another, each by the handler of its kind. */
export function writeBlocks(
  writing: WordWriting,
  blocks: readonly Block[],
  setting: Setting,
): readonly WordBlock[] {
  return blocks.flatMap((block, at) => {
    const written = writeBlock(writing, block, { setting, before: blocks[at - 1] });
    const next = blocks[at + 1];
    return [
      ...written,
      ...(endsInTable(written) ? gapAfterTable(writing, next) : gapAfter(writing, block, next)),
    ];
  });
}

interface BlockPlace {
  readonly setting: Setting;
  readonly before: Block | undefined;
}

function writeBlock(
  writing: WordWriting,
  block: Block,
  { setting, before }: BlockPlace,
): readonly WordBlock[] {
  const opensPage: docx.IParagraphOptions =
    before?.kind === 'pageBreak' ? { pageBreakBefore: true, spacing: { before: 0 } } : {};
  const handlers: Handlers<Block, readonly WordBlock[]> = {
    heading: (node) => heading(writing, node, setting, opensPage),
    paragraph: (node) => prose(writing, node, { ...setting, text: proseStyle(setting, before) }),
    list: (node) => list(writing, node, setting),
    keyed: (node) => keyed(writing, node, setting, before?.kind === 'heading'),
    table: (node) => table(writing, node, setting),
    quotation: (node) => quotation(writing, node, setting),
    callout: (node) => callout(writing, node, setting),
    bottomLine: (node) => bottomLine(writing, node, setting),
    judgements: (node) => judgements(writing, node, setting),
    scale: (node) => scale(writing, node, setting),
    sources: (node) => sources(writing, node, setting),
    figure: (node) => figure(writing, node, setting),
    contents: (node) => contents(writing, node),
    pageBreak: () => [],
  };
  return handle(handlers, block);
}

/** In a cell, where the last paragraph brings no space below, a further one brings its own above. */
function proseStyle({ text }: Setting, before: Block | undefined): string {
  return text === 'KeyedCell' && before !== undefined ? 'KeyedCellNext' : text;
}

/** Word gives tables no space of their own, and joins two that touch: where the next block brings none, a spacer does. */
function gapAfterTable(writing: WordWriting, next: Block | undefined): readonly WordBlock[] {
  if (next === undefined) return [spacer(writing, 1)];
  return bringsSpace(next) ? [] : [spacer(writing, writing.style.measures.tableAfter)];
}

/**
 * Bars that touch would be one bar. A break before anything but a heading, which breaks the page itself, is a spacer
 * that opens the page.
 */
function gapAfter(writing: WordWriting, block: Block, next: Block | undefined): readonly WordBlock[] {
  if (block.kind === 'pageBreak' && next?.kind !== 'heading') {
    return [spacer(writing, 1, { pageBreakBefore: true })];
  }
  const touching = block.kind === 'callout' && next?.kind === 'callout';
  return touching ? [spacer(writing, 1)] : [];
}

/** Whether a block stands apart from what is above it by a space of its own. */
export function bringsSpace(next: Block): boolean {
  if (next.kind === 'heading' || next.kind === 'contents') return true;
  return (next.kind === 'table' || next.kind === 'figure') && hasCaption(next);
}

function hasCaption({ number, caption = [] }: Table | Figure): boolean {
  return number !== undefined || caption.length > 0;
}
