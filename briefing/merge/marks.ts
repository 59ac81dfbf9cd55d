/**
 * Private-use characters that carry, inside Markdown, what Markdown has no words for: which facts a value came from,
 * where a slot's prose or a chart belongs, and which characters of a value are words and no markup. Foreign text never holds
 * them (it is refused), and Markdown takes them for letters, so a marked value changes no structure.
 */
const open = '\uE000';
const nextFact = '\uE001';
const valueFollows = '\uE002';
const close = '\uE003';
const slotOpen = '\uE004';
const slotClose = '\uE005';
const chartOpen = '\uE006';
const chartClose = '\uE007';
/** Before a citation: its note stands in the text itself. */
export const spelledOut = '\uE008';
/** A character of an encoded fact id or slot name is this plus its ASCII code. */
const nameBase = 0xe1_00;
/** A character that would be markup, and is meant as it stands, is this plus its ASCII code. */
const literalBase = 0xe2_00;

/** Names that are encoded as they are. */
const plainName = /^[\w.-]*$/u;
const privateUse = /[\uE000-\uF8FF]/u;
const lineEnds = /[\t-\r\u0085\u2028\u2029]+/gu;
const markup = /[!-/:-@[-`{-~]/gu;
const foreignMarks = /[\uE000-\uF8FF]/gu;
const literals = /[\uE200-\uE27F]/gu;
const marks = /[\uE000-\uE008\uE100-\uE1FF]+/gu;
const headsAndMarks =
  /\uE000([\uE001\uE100-\uE1FF]*)\uE002|\uE003|\uE004[\uE100-\uE1FF]*\uE005|\uE006[\uE100-\uE1FF]*\uE007/gu;
const placeholders = /\uE004([\uE100-\uE1FF]*)\uE005|\uE006([\uE100-\uE1FF]*)\uE007/gu;

/** A stretch of text with the ids of the facts it came from, empty where no fact stands behind it. */
export interface MarkedText {
  readonly value: string;
  readonly facts: readonly string[];
}

/** A value as Markdown that prints exactly its words on one line, whatever is in it, and names the facts it came from. */
export function markValue(value: string, facts: Iterable<string> = []): string {
  return open + [...facts].map(encodeName).join(nextFact) + valueFollows + literal(value) + close;
}

/** Words as Markdown without any markup in them: line ends become spaces, punctuation stands as it is. */
export function literal(value: string): string {
  return value
    .replace(foreignMarks, '\uFFFD')
    .replace(lineEnds, ' ')
    .replace(markup, (character) => String.fromCharCode(literalBase + character.charCodeAt(0)));
}

/**
 * Text parted where its facts change; the values hold no marks. Nested marks name the facts of both. To be called on
 * words after Markdown's escapes and entities have been resolved, else a value's own `&amp;` would be resolved too.
 */
export function splitMarks(text: string): readonly MarkedText[] {
  if (!privateUse.test(text)) return text === '' ? [] : [{ value: text, facts: [] }];
  const parts: MarkedText[] = [];
  const around: (readonly string[])[] = [];
  let from = 0;
  for (const mark of text.matchAll(headsAndMarks)) {
    addPart(parts, text.slice(from, mark.index), around);
    from = mark.index + mark[0].length;
    if (mark[1] !== undefined) around.push(decodeNames(mark[1]));
    else if (mark[0] === close) around.pop();
  }
  addPart(parts, text.slice(from), around);
  return parts;
}

/** The words of a text without marks and placeholders, for attributes, addresses, ids and code. */
export function stripMarks(text: string): string {
  return privateUse.test(text) ? unmarked(text.replace(headsAndMarks, '')) : text;
}

/** What stands in the merged Markdown for a slot's prose; it is read as a block where it is alone in its paragraph. */
export function slotPlaceholder(name: string): string {
  return slotOpen + encodeName(name) + slotClose;
}

/** What stands in the merged Markdown for a picture of numbers, described by a text of any length. */
export function chartPlaceholder(description: string): string {
  return chartOpen + encodeName(description) + chartClose;
}

/** Words as they stand, or what a placeholder among them stands for. */
export interface PlaceholderPart {
  readonly words?: string;
  readonly slot?: string;
  readonly chart?: string;
}

/** Text parted at its placeholders: words as they stand, and between them names of slots and descriptions of charts. */
export function splitPlaceholders(text: string): readonly PlaceholderPart[] {
  const parts: PlaceholderPart[] = [];
  let from = 0;
  for (const found of text.matchAll(placeholders)) {
    if (found.index > from) parts.push({ words: text.slice(from, found.index) });
    const [, slot, chart] = found;
    parts.push(chart === undefined ? { slot: decodeName(slot ?? '') } : { chart: decodeName(chart) });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}

function addPart(parts: MarkedText[], marked: string, around: readonly (readonly string[])[]): void {
  const value = unmarked(marked);
  if (value === '') return;
  const facts = around.length === 1 ? (around[0] ?? []) : [...new Set(around.flat())];
  parts.push({ value, facts });
}

function unmarked(text: string): string {
  return text
    .replace(marks, '')
    .replace(literals, (character) => String.fromCharCode(character.charCodeAt(0) - literalBase));
}

function encodeName(name: string): string {
  return shifted(plainName.test(name) ? name : encodeURIComponent(name.toWellFormed()), nameBase);
}

function decodeNames(encoded: string): readonly string[] {
  return encoded === '' ? [] : encoded.split(nextFact).map(decodeName);
}

function decodeName(encoded: string): string {
  const ascii = shifted(encoded, -nameBase);
  return ascii.includes('%') ? decodeURIComponent(ascii) : ascii;
}

/** Every character moved by so many places. */
function shifted(text: string, by: number): string {
  let moved = '';
  for (let index = 0; index < text.length; index += 1)
    moved += String.fromCharCode(text.charCodeAt(index) + by);
  return moved;
}
