import type { Tokens } from 'marked';
import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { splitPlaceholders } from '../marks.ts';
import { readChart } from './read-chart.ts';
import { isFigure, readFigure } from './read-figure.ts';
import { readPortion } from './read-portion.ts';
import type { Reading } from './reading.ts';

const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/mu;
const lonelyColon = /\n:[\t ]/u;

/** A paragraph; a slot's prose or a chart where it holds their places and nothing else, a figure where it begins with a picture. */
export function readParagraph(token: Tokens.Paragraph, line: number, reading: Reading): readonly Block[] {
  const parts = splitPlaceholders(token.text).filter(({ words }) => words?.trim() !== '');
  if (parts.length > 0 && parts.every(({ words }) => words === undefined)) {
    return parts.flatMap(({ slot, chart }) =>
      chart === undefined ? reading.prose(slot ?? '', line) : readChart(chart, line, reading),
    );
  }
  if (isFigure(token.tokens)) return readFigure(token, line, reading);
  reportLostShapes(token.text, line, reading);
  const { portion, tokens } = readPortion(token.tokens, line, reading);
  const words = reading.inlines(tokens, line);
  const content: readonly Inline[] = portion === undefined ? words : [portion, ...words];
  return content.length === 0 ? [] : [{ kind: 'paragraph', content, from: reading.origin(line) }];
}

/** Says where a paragraph looks like a table or an entry that could not be read as one. */
function reportLostShapes(text: string, line: number, reading: Reading): void {
  if (text.includes('|') && tableRule.test(text)) {
    const message =
      'This looks like a table, but its second line has not as many columns as its first. Give both the same number.';
    reading.report({ rule: 'table-shape', severity: 'error', message }, line);
  }
  if (lonelyColon.test(text)) {
    const message =
      'A line begins with a colon, but the key above it is part of a paragraph. Put an empty line before the key.';
    reading.report({ rule: 'entry-shape', severity: 'warning', message }, line);
  }
}
