import { idleStyle, isBold, isItalic, isUnseen, wordItem } from './looks-of-html.ts';

/** Headings and cells hold words alone. */
type Manner = 'rich' | 'plain';

const deepest = 50;
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'DEL',
]);
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'FIGURE',
  'FIGCAPTION',
  'DL',
  'DT',
  'DD',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'HR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BODY',
]);

/**
 * Rich text as Markdown that reads as the same words: paragraphs, headings, lists, quotations, tables, bold, italics and links
 * are kept, everything else is left to its words. What is not seen of it stays out: deleted and hidden words, comments. The HTML
 * is parsed where nothing in it can run or load.
 */
export function markdownOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(withIdleLooks(html), 'text/html');
  return blocksOf(body, 0)
    .join('\n\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/**
 * Style sheets go, and what tags say of looks is moved where it does nothing: the window's policy would complain of each. What a
 * tag says otherwise is left alone.
 */
function withIdleLooks(html: string): string {
  const [first = '', ...styled] = html.split(/<style\b/iu);
  const rest = styled.map((part) =>
    part
      .split(/<\/style\s*>/iu)
      .slice(1)
      .join(''),
  );
  return [first, ...rest].join('').replaceAll(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/giu, withIdleStyle);
}

function withIdleStyle(tag: string): string {
  return tag.replaceAll(/\sstyle(?=\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))/giu, ` ${idleStyle}`);
}

function blocksOf(parent: Node, depth: number): readonly string[] {
  if (depth > deepest) return [safeWords(parent.textContent ?? '')];
  const written: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = safeLineStart(line.replaceAll(/[^\S\n]+/gu, ' ').trim());
    if (text !== '') written.push(text);
    line = '';
  };
  let isInList = false;
  for (const child of parent.childNodes) {
    if (child instanceof Element && (blocks.has(child.tagName) || hasBlocks(child))) {
      endLine();
      const item = itemOfWord(child, depth + 1);
      if (item === undefined) written.push(...blockOf(child, depth + 1));
      else written.push(isInList ? `${written.pop() ?? ''}\n${item}` : item);
      isInList = item !== undefined;
    } else line += inlineOf(child, 'rich', depth + 1);
  }
  endLine();
  return written;
}

function hasBlocks(element: Element): boolean {
  return isSeen(element) && element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,blockquote') !== null;
}

function blockOf(element: Element, depth: number): readonly string[] {
  if (!isSeen(element)) return [];
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return heading(element, depth);
    case 'UL':
    case 'OL':
      return [listOf(element, depth)];
    case 'BLOCKQUOTE':
      return [blocksOf(element, depth).join('\n\n').replaceAll(/^/gmu, '> ')];
    case 'TABLE':
      return [tableOf(element)];
    case 'PRE':
      return [`\`\`\`\n${(element.textContent ?? '').replaceAll('```', "'''").trimEnd()}\n\`\`\``];
    case 'HR':
      return [];
    default:
      return blocksOf(element, depth);
  }
}

function heading(element: Element, depth: number): readonly string[] {
  const words = inlineOf(element, 'plain', depth).replaceAll(/\s+/gu, ' ').trim();
  return words === '' ? [] : [`${'#'.repeat(Number(element.tagName.slice(1)))} ${words}`];
}

function listOf(list: Element, depth: number): string {
  const isNumbered = list.tagName === 'OL';
  const items = [...list.children].filter(
    ({ tagName }) => tagName === 'LI' || tagName === 'UL' || tagName === 'OL',
  );
  return items
    .map((item, index) => {
      const mark = isNumbered ? `${index + 1}. ` : '- ';
      const text = blocksOf(item.tagName === 'LI' ? item : wrapped(item), depth).join('\n');
      return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** Word says by looks alone which of its paragraphs are items of a list. */
function itemOfWord(element: Element, depth: number): string | undefined {
  const item = wordItem(element);
  if (item === undefined || !isSeen(element)) return undefined;
  const words = blocksOf(element, depth).join(' ');
  return `${' '.repeat(4 * (item.level - 1))}${item.mark} ${words}`;
}

function isSeen(element: Element): boolean {
  return !skipped.has(element.tagName.toUpperCase()) && !isUnseen(element);
}

function wrapped(element: Element): Node {
  const parent = element.ownerDocument.createElement('li');
  parent.append(element.cloneNode(true));
  return parent;
}

function tableOf(table: Element): string {
  const rows = rowsOf(table).map(({ children }) => [...children].map(cellOf));
  const [head, ...body] = rows.filter((cells) => cells.length > 0);
  if (head === undefined) return '';
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

/** Rows of its own; a table in a cell is words of that cell. */
function rowsOf(table: Element): readonly Element[] {
  return table instanceof HTMLTableElement ? [...table.rows] : [];
}

function cellOf(cell: Element): string {
  return inlineOf(cell, 'plain', 0).replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inlineOf(node: Node, manner: Manner, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return safeWords(node.nodeValue ?? '');
  if (!(node instanceof Element) || !isSeen(node) || depth > deepest) return '';
  if (node.tagName === 'BR') return '\n';
  const words = [...node.childNodes].map((child) => inlineOf(child, manner, depth + 1)).join('');
  if (manner === 'plain') return words;
  if (isBold(node)) return marked(words, '**');
  if (isItalic(node)) return marked(words, '*');
  return node.tagName === 'A' ? linkOf(words, node.getAttribute('href') ?? '') : words;
}

/** Marks stand at the words and never at spaces, where Markdown would not see them. */
function marked(words: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  const isMarked = inner === '' || inner.includes('\n') || inner.includes(mark);
  return isMarked ? words : `${before}${mark}${inner}${mark}${after}`;
}

function linkOf(words: string, address: string): string {
  const isPrinted = /^(?:https?|mailto):[^\s()<>]{1,2000}$/iu.test(address);
  return isPrinted && words.trim() !== '' ? `[${words.trim()}](${address})` : words;
}

/** Words in which nothing is markup: neither Markdown, nor values, nor citations. */
function safeWords(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll(/\{(?=[{%])/gu, '{\\');
}

/** A line that begins no heading, list, quotation or fence. */
function safeLineStart(line: string): string {
  return line.replaceAll(/^(?<mark>#{1,6}(?= )|[>|]|[-+](?= )|:(?=[ :])|\d{1,9}(?=[.)] ))/gmu, (mark) =>
    /^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}
