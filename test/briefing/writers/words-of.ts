import type { Block, JudgementRow, KeyedEntry, Row, SourceEntry } from '../../../briefing/document/block.ts';
import { handle } from '../../../briefing/document/handlers.ts';
import type { Handlers } from '../../../briefing/document/handlers.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';

/** All words of blocks in reading order, with single spaces between them. */
export function wordsOf(blocks: readonly Block[]): string {
  return all(blocks).replace(/\s+/gu, ' ').trim();
}

const handlers: Handlers<Block, readonly string[]> = {
  heading: ({ content }) => [plainText(content)],
  paragraph: ({ content }) => [plainText(content)],
  list: ({ items }) => items.map(all),
  keyed: ({ entries }) => entries.map(entryWords),
  table: ({ caption, head, rows, note }) => [
    words(caption),
    ...[...head, ...rows].map(rowWords),
    words(note),
  ],
  quotation: ({ blocks, attribution }) => [all(blocks), words(attribution)],
  callout: ({ title, blocks }) => [plainText(title).replace(/[.\s]+$/u, ''), all(blocks)],
  bottomLine: ({ title, answer, entries }) => [
    plainText(title),
    plainText(answer),
    ...entries.map(entryWords),
  ],
  judgements: ({ rows }) => rows.map(judgementWords),
  scale: ({ bands, note }) => [
    ...bands.map(({ term }) => term),
    ...bands.map(({ percent }) => percent),
    plainText(note),
  ],
  sources: ({ summary, entries, background }) => [
    all(summary),
    ...entries.map(sourceWords),
    background.length === 0 ? '' : 'Background Not cited above.',
    ...background.map(plainText),
  ],
  figure: ({ description, caption, note }) => [description, words(caption), words(note)],
  contents: () => [],
  pageBreak: () => [],
};

function all(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => handle(handlers, block)).join(' ');
}

function entryWords({ key, judgement, blocks }: KeyedEntry): string {
  return [plainText(key), all(blocks), judgement ? judgementWords(judgement) : ''].join(' ');
}

function judgementWords({ claim, basis }: JudgementRow): string {
  return `${plainText(claim)} ${plainText(basis)}`;
}

function rowWords({ cells }: Row): string {
  return cells.map(({ content }) => plainText(content)).join(' ');
}

function sourceWords({ label, reliability, content }: SourceEntry): string {
  return [label, reliability === undefined ? '' : `reliability ${reliability}`, plainText(content)].join(' ');
}

function words(content: readonly Inline[] = []): string {
  return plainText(content);
}
