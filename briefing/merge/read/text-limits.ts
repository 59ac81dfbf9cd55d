/** What a text breaks a limit with: a sentence about it, and the line where it is. */
export interface BrokenLimit {
  readonly message: string;
  readonly line: number;
}

/** Longest prose of one slot, in characters. */
export const longestSlot = 204_800;
/** Longest merged template, in characters. */
export const longestMerged = 8_388_608;
/** Longest line, in characters. */
export const longestLine = 20_000;
/** Deepest nesting of quotations. */
export const deepestQuotation = 50;
/** Deepest nesting of lists. */
export const deepestList = 20;

const containers = /^[\t ]*(?:(?:>|[-+*]|\d{1,9}[.)])[\t ]*)+/u;
const bullets = /(?:[-+*]|\d{1,9}[.)])(?=[\t ]|$)/gu;

/** The first limit that a text breaks before it is parsed; undefined for a text that may be parsed. */
export function brokenLimit(text: string, longest: number): BrokenLimit | undefined {
  if (text.length > longest) {
    return {
      line: 1,
      message: `The text has ${text.length} characters; at most ${longest} can be read. Shorten it.`,
    };
  }
  let line = 1;
  for (const words of text.split('\n')) {
    const message = brokenLine(words);
    if (message !== undefined) return { line, message };
    line += 1;
  }
  return undefined;
}

function brokenLine(words: string): string | undefined {
  if (words.length > longestLine) {
    return `The line has ${words.length} characters; at most ${longestLine} can be read. Break it into paragraphs.`;
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
