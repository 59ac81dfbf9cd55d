import type { Document, Meta } from '../../document/document.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { scriptStyle } from '../../style/script-style.ts';
import { writeFooter, writeHeader } from './band.ts';
import type { FontInPage } from './font-rules.ts';
import { htmlWriting } from './blocks.ts';
import { element, lines, styleSheet } from './markup.ts';
import type { Markup } from './markup.ts';
import { writeNotes } from './notes.ts';
import { pageStyleSheet } from './style-sheet.ts';
import { writeTitleBlock } from './title-block.ts';

/** What else goes into a page. */
export interface HtmlOptions {
  /** Where it is shown inside another one, by which that one allows style sheets. */
  readonly nonce?: string;
  /** Fonts that it holds in itself. */
  readonly fonts?: readonly FontInPage[];
}

/**
 * Writes a document as one HTML page that needs nothing from outside and in which nothing runs: its own style sheet,
 * pictures in it, fonts by name or in it. Runs of text know their facts (`data-facts`), blocks the line they were written on
 * (`data-from`). The same document and style give the same page.
 */
export function writeHtml(document: Document, given: PageStyle, options: HtmlOptions = {}): string {
  const { meta, blocks, notes } = document;
  const style = scriptStyle(given, meta.language);
  const writing = htmlWriting(style, meta);
  const text = [writeTitleBlock(meta), writing.blocks(blocks), writeNotes(writing, notes)];
  const page = element(
    'div',
    { class: 'page' },
    lines(writeHeader(meta), element('main', {}, element('article', {}, lines(...text))), writeFooter(meta)),
  );
  const root = element(
    'html',
    { lang: meta.language, dir: meta.direction },
    lines(head(meta, style, options), element('body', { class: meta.look }, lines(page))),
  );
  return `<!doctype html>\n${root.html}\n`;
}

function head(meta: Meta, style: PageStyle, { nonce = 'attache', fonts = [] }: HtmlOptions): Markup {
  const fontSource = fonts.length === 0 ? '' : ' font-src data:;';
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:;${fontSource} base-uri 'none'; form-action 'none'`;
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      named('viewport', 'width=device-width, initial-scale=1'),
      named('referrer', 'no-referrer'),
      named('generator', 'Attaché'),
      named('author', meta.producer),
      named('date', meta.issued),
      named('description', meta.subject),
      named('keywords', meta.keywords.join(', ')),
      element('title', {}, meta.title),
      styleSheet(pageStyleSheet(style, meta.banner, fonts), nonce),
    ),
  );
}

function named(name: string, content: string | undefined): Markup | undefined {
  return content === undefined || content === '' ? undefined : element('meta', { name, content });
}
