import { mergeLimits } from '../limits.ts';
import { stripMarks } from '../marks.ts';

/** What a text breaks a limit with: a sentence about it, and the line where it is. */
export interface BrokenLimit {
  readonly message: string;
  readonly line: number;
}

/** How much one text may hold. */
export interface TextSize {
  readonly characters: number;
  readonly lines: number;
}

/** The prose of one slot. */
export const slotSize: TextSize = { characters: mergeLimits.slot, lines: 10_000 };
/** A merged template. */
export const mergedSize: TextSize = { characters: mergeLimits.output, lines: 400_000 };
/** Lines that follow one another without a mark of a list, table or other construct: marked takes long for each. */
const longestParagraph = 1_000;
/** Longest line, in characters. */
const longestLine = 20_000;
/** Deepest nesting of quotations. */
export const deepestQuotation = 50;
/** Deepest nesting of lists. */
export const deepestList = 20;

const containers = /^[\t ]*(?:(?:>|[-+*]|\d{1,9}[.)])[\t ]*)+/u;
const bullets = /(?:[-+*]|\d{1,9}[.)])(?=[\t ]|$)/gu;
/** A line that begins a construct of its own, or none. */
const startsAnew = /^[\t ]*(?:$|[>|#:+*-]|\d{1,9}[.)])/u;

/** The first limit that a text breaks before it is parsed; undefined for a text that may be parsed. */
export function brokenLimit(text: string, size: TextSize): BrokenLimit | undefined {
  const [characters, most] = [text.length, size.characters];
  if (characters > most) return { line: 1, message: tooMuch(characters, most, 'characters') };
  const lines = text.split('\n');
  if (lines.length > size.lines) return { line: 1, message: tooMuch(lines.length, size.lines, 'lines') };
  let inParagraph = 0;
  for (const [index, words] of lines.entries()) {
    inParagraph = startsAnew.test(words) ? 0 : inParagraph + 1;
    const message = inParagraph > longestParagraph ? longParagraph : brokenLine(words);
    if (message !== undefined) return { line: index + 1, message };
  }
  return undefined;
}

function tooMuch(found: number, most: number, of: string): string {
  return `The text has ${found} ${of}; at most ${most} can be read. Shorten it.`;
}

const longParagraph = `More than ${longestParagraph} lines follow one another. Put empty lines between paragraphs.`;

function brokenLine(words: string): string | undefined {
  const length = words.length > longestLine ? stripMarks(words).length : words.length;
  if (length > longestLine) {
    return `The line has ${length} characters; at most ${longestLine} can be read. Break it into paragraphs.`;
  }
  const marks = containers.exec(words)?.[0] ?? '';
  const quotations = marks.split('>').length - 1;
  if (quotations > deepestQuotation) {
    return `Quotations are nested ${quotations} deep; at most ${deepestQuotation} can be read. Nest them less.`;
  }
  const lists = marks.match(bullets)?.length ?? 0;
  if (lists > deepestList && !isRule(words)) {
    return `Lists are nested ${lists} deep; at most ${deepestList} can be read. Nest them less.`;
  }
  return undefined;
}

/** A line of dashes or stars with spaces between them parts paragraphs and nests nothing. */
function isRule(words: string): boolean {
  return /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,})$/u.test(words);
}
