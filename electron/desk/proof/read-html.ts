import { runGap } from '../../../briefing/releases/proof/gap.ts';
import type { FileReading } from './file-reading.ts';
import { isGeometry } from './markup/drawing-geometry.ts';
import { knownHtmlNames } from './markup/html-names.ts';
import type { MarkupToken } from './markup/markup-tokens.ts';
import { markupTokens } from './markup/markup-tokens.ts';
import { readStyleSheet } from './read-style-sheet.ts';

/** Elements within a line: a word may begin in one and end behind it. */
const inline = /^(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u|wbr)$/iu;
/** Values that name looks or ways, not words. */
const formal: ReadonlySet<string> = new Set([
  'class',
  'nonce',
  'style',
  'role',
  'scope',
  'charset',
  'http-equiv',
  'dir',
  'translate',
  'width',
  'height',
  'x',
  'y',
  'viewbox',
  'colspan',
  'rowspan',
  'value',
  'type',
  'start',
  'aria-hidden',
]);

/** Reads a page: what it shows, its attributes, comments, styles, and names that are not HTML’s. */
export function readHtml(text: string, reading: FileReading): void {
  let shown = '';
  let element = '';
  for (const token of markupTokens(text, 'html')) {
    if (token.kind === 'open') {
      element = token.name.toLowerCase();
      readTag(token, reading);
    }
    if (token.kind === 'open' || token.kind === 'close') {
      if (!inline.test(token.name)) shown += `\n${runGap}`;
      if (token.kind === 'close') element = '';
    } else if (token.kind === 'text' && element === 'style') readStyleSheet(token.text, reading);
    else if (token.kind === 'text') shown += token.text;
    else if (token.kind === 'declaration' && /^doctype html$/iu.test(token.text)) continue;
    else {
      reading.text(token.kind, token.text);
      if (token.kind === 'broken') reading.unknown('page', 'is no well-formed HTML');
    }
  }
  reading.shown('page', shown);
  reading.text('page', text, 'raw');
}

function readTag({ name, attributes }: MarkupToken & { kind: 'open' }, reading: FileReading): void {
  if (!knownHtmlNames.has(name.toLowerCase())) reading.text('element', name);
  for (const { name: key, value } of attributes) {
    const lower = key.toLowerCase();
    if (!knownHtmlNames.has(lower)) reading.text(`name of an attribute of ${name}`, key);
    const inner = dataIn(value);
    if (inner !== undefined) reading.bytes(`${key} of ${name}`, inner);
    else reading.text(`${key} of ${name}`, value, readingOf(lower, value));
  }
}

/** The bytes of a picture that stands in the page itself. */
function dataIn(value: string): Uint8Array | undefined {
  const head = /^data:image\/(?:png|jpeg|svg\+xml);base64,/u.exec(value)?.[0];
  const data = head === undefined ? '' : value.slice(head.length);
  return data !== '' && /^[A-Za-z0-9+/]*={0,2}$/u.test(data) ? Buffer.from(data, 'base64') : undefined;
}

function readingOf(name: string, value: string): 'text' | 'label' | 'raw' {
  if (isGeometry(name, value)) return 'raw';
  if (formal.has(name))
    return /^[\d\s.,%-]*$/u.test(value) || name === 'class' || name === 'style' ? 'raw' : 'label';
  return name === 'href' || name === 'id' ? 'label' : 'text';
}
