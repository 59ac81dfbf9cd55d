import type { Inline } from '../../document/inline.ts';
import { escapeLineStarts } from './escape.ts';
import { writeInlines } from './inlines.ts';
import { sentenceLines } from './sentences.ts';

/** A paragraph, a sentence a line. */
export function writeWords(content: readonly Inline[]): string {
  return escapeLineStarts(sentenceLines(writeInlines(content).trim()));
}

/** Words that must stand on one line: a title, a key, a cell. */
export function writeLine(content: readonly Inline[]): string {
  return writeInlines(content).replace(/\\\n/gu, ' ').replace(/\s+/gu, ' ').trim();
}
