import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { Stretch } from './capture-pieces.ts';

/** A line of a paragraph, without its end. */
interface Line extends Stretch {
  readonly words: string;
  readonly indent: number;
}

/** Characters of the longest line of a text that a program or an agency has wrapped: 65 of mail, up to 132 of a printer. */
const widths = { least: 40, most: 132 };
/** How much of the width a line and the next word fill that was wrapped; people wrap less evenly than programs. */
const full = 0.9;
/** How many full lines tell that the longest one is not long by chance. */
const enough = 3;
/** Of the lines of a paragraph that others follow, how many are full where it was wrapped. */
const share = 0.6;

/**
 * The width in characters at which the lines of a capture were wrapped; undefined where they are too short, too long or too
 * uneven for that.
 */
export function wrapWidth({ text, paragraphs }: CaptureText): number | undefined {
  // An address that has a line for itself says nothing of the width.
  const lengths = paragraphs
    .flatMap((paragraph) => linesIn(text, paragraph))
    .flatMap(({ start, end, words }) => (words.includes(' ') ? [end - start] : []));
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const isWrapped = lengths.filter((length) => length >= width * full).length >= enough;
  return isWrapped && width >= widths.least && width <= widths.most ? width : undefined;
}

/**
 * The breaks of a paragraph at which its lines were only wrapped, each with the indent of the next line: readers are shown a
 * space for it. A line was wrapped if the first word of the next one had no room on it, and most lines of the paragraph were or
 * the next one hangs below it. Lists, columns and lines that end in a hyphen stay as they are.
 */
export function wrappedLines(text: string, paragraph: Stretch, width: number): readonly Stretch[] {
  const lines = linesIn(text, paragraph);
  const isThroughout = isOfFullLines(lines, width);
  const breaks: Stretch[] = [];
  let hanging: number | undefined;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) break;
    const hangs = next.indent > line.indent || (next.indent > 0 && next.indent === hanging);
    const isWrap = (hangs || isThroughout) && isFull(line, next, width) && goesOn(line, next);
    hanging = isWrap && hangs ? next.indent : undefined;
    if (isWrap) breaks.push({ start: line.end, end: next.start + next.indent });
  }
  return breaks;
}

function linesIn(text: string, { start, end }: Stretch): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from <= end;) {
    const at = text.indexOf('\n', from);
    const to = at === -1 || at > end ? end : at;
    const line = text.slice(from, to);
    lines.push({ start: from, end: to, words: line.trim(), indent: line.length - line.trimStart().length });
    from = to + 1;
  }
  return lines;
}

function isOfFullLines(lines: readonly Line[], width: number): boolean {
  const followed = lines.slice(0, -1);
  return followed.filter((line, at) => isFull(line, lines[at + 1], width)).length >= followed.length * share;
}

function isFull({ start, end, words }: Line, next: Line | undefined, width: number): boolean {
  const [first = ''] = next?.words.split(' ', 1) ?? [];
  // Where a sentence ends with some room left, a paragraph may end too.
  const filled = /[.:!?]["”’)\]]*$/u.test(words) ? 1 : full;
  return words.includes(' ') && end - start + 1 + first.length > width * filled;
}

const listed = /^(?:[-*•–—>#|+]|\(?(?:\d{1,3}|[a-z])[.)]\s)/iu;

/** Whether the next line is no entry of a list, no quoted mail and no row of columns. */
function goesOn({ words }: Line, next: Line): boolean {
  return !words.endsWith('-') && !listed.test(next.words) && !/\t| {3}|\|/.test(next.words);
}
