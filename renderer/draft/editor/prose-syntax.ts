import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { Tag, tags } from '@lezer/highlight';
import { isCrowded } from '../../../briefing/merge/read/is-crowded.ts';
import { deepestList, deepestQuotation } from '../../../briefing/merge/read/text-limits.ts';

/** What of our Markdown is told apart by its look; the rest has tags of the library. */
export const proseTags = {
  fence: Tag.define(),
  fenceName: Tag.define(),
  portion: Tag.define(),
};

/** Longer citations and values are read nowhere; so far is looked ahead. */
const longest = 1000;
const citation = /^\[(?=@)[^[\]]{1,1000}\]/u;
const portion = /^\[TLP:[A-Z+]{3,20}\]/u;
const fence = /^(?<mark>:{3,})[\t ]*(?<name>[^\s:{]*)(?<rest>.*)$/u;

/**
 * What our prose has besides Markdown, for the editor's eye only: citations `[@T05]`, values `{{ … }}`, fences `:::`, notes
 * `^[…]`, portion marks. What counts is how `briefing/merge/read/` reads them. Raw HTML is printed as text, and so it looks.
 */
export const proseSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'Citation', style: tags.atom },
    { name: 'Value', style: tags.special(tags.atom) },
    { name: 'Portion', style: proseTags.portion },
    { name: 'InlineNote' },
    { name: 'NoteMark', style: tags.processingInstruction },
    { name: 'TermMark', style: tags.processingInstruction },
    { name: 'FenceLine', block: true },
    { name: 'FenceMark', style: proseTags.fence },
    { name: 'FenceName', style: proseTags.fenceName },
  ],
  parseInline: [
    { name: 'Crowded', before: 'Escape', parse: parseCrowded },
    { name: 'Value', before: 'Escape', parse: parseValue },
    { name: 'Citation', before: 'Link', parse: parseBracket },
    { name: 'TermMark', before: 'Emphasis', parse: parseTermMark },
    { name: 'InlineNote', before: 'Link', parse: parseNote },
  ],
  parseBlock: [
    { name: 'TooDeep', before: 'LinkReference', parse: parseTooDeep },
    {
      name: 'FenceLine',
      before: 'FencedCode',
      parse: parseFence,
      endLeaf: (_cx, line) => line.text.startsWith(':::', line.pos),
    },
  ],
  remove: ['HTMLBlock', 'HTMLTag', 'IndentedCode'],
};

/** A paragraph with more markup than is read when it is merged is words here, too. */
function parseCrowded(cx: InlineContext, _next: number, pos: number): number {
  return pos === cx.offset && isCrowded(cx.text) ? cx.end : -1;
}

/** Quotations and lists nested deeper than is read when they are merged. */
const deepest = deepestQuotation + deepestList;

function parseTooDeep(cx: BlockContext): boolean {
  if (cx.depth <= deepest) return false;
  cx.nextLine();
  return true;
}

function parseBracket(cx: InlineContext, next: number, pos: number): number {
  if (next !== 0x5b) return -1;
  const cited = take(cx, pos, citation, 'Citation');
  return cited === -1 ? take(cx, pos, portion, 'Portion') : cited;
}

function parseValue(cx: InlineContext, next: number, pos: number): number {
  if (next !== 0x7b || cx.char(pos + 1) !== 0x7b) return -1;
  const end = cx.slice(pos, Math.min(cx.end, pos + longest + 4)).indexOf('}}', 2);
  return end === -1 ? -1 : cx.addElement(cx.elt('Value', pos, pos + end + 2));
}

function take(cx: InlineContext, pos: number, shape: RegExp, name: string): number {
  const [found] = shape.exec(cx.slice(pos, Math.min(cx.end, pos + longest + 2))) ?? [];
  return found === undefined ? -1 : cx.addElement(cx.elt(name, pos, pos + found.length));
}

/** The colon that begins the text of a keyed entry. */
function parseTermMark(cx: InlineContext, next: number, pos: number): number {
  const isFirst = pos === cx.offset || cx.char(pos - 1) === 0x0a;
  if (next !== 0x3a || !isFirst || cx.char(pos + 1) !== 0x20) return -1;
  return cx.addElement(cx.elt('TermMark', pos, pos + 1));
}

const longestNote = 4000;

function parseNote(cx: InlineContext, next: number, pos: number): number {
  if (next !== 0x5e || cx.char(pos + 1) !== 0x5b) return -1;
  const end = closingBracket(cx.slice(pos, Math.min(cx.end, pos + longestNote)));
  if (end === undefined) return -1;
  const within = cx.parser.parseInline(cx.slice(pos + 2, pos + end), pos + 2);
  return cx.addElement(
    cx.elt('InlineNote', pos, pos + end + 1, [
      cx.elt('NoteMark', pos, pos + 2),
      ...within,
      cx.elt('NoteMark', pos + end, pos + end + 1),
    ]),
  );
}

/** Where the bracket of a note that begins with `^[` is closed. */
function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function parseFence(cx: BlockContext, line: Line): boolean {
  const found = fence.exec(line.text.slice(line.pos))?.groups;
  if (found === undefined) return false;
  const { mark = '', name = '', rest = '' } = found;
  const from = cx.lineStart + line.pos;
  const nameFrom = cx.lineStart + line.text.indexOf(name, line.pos + mark.length);
  const end = cx.lineStart + line.text.length;
  const named = name === '' ? [] : [cx.elt('FenceName', nameFrom, nameFrom + name.length)];
  const words = rest === '' ? [] : cx.parser.parseInline(rest, end - rest.length);
  cx.addElement(
    cx.elt('FenceLine', from, end, [cx.elt('FenceMark', from, from + mark.length), ...named, ...words]),
  );
  cx.nextLine();
  return true;
}
