import type { Meta } from '../../document/document.ts';
import { lineWords } from './line-words.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** The head of the page: who writes, and the handling mark. */
export function writeHeader(meta: Meta): Markup {
  return element('header', { class: 'band' }, row(meta, meta.producer, meta.section));
}

/** The foot of the page: what the information goes up to, and the handling mark again. */
export function writeFooter(meta: Meta): Markup {
  return element('footer', { class: 'band' }, row(meta, meta.runningTitle, meta.runningFoot));
}

function row({ banner, direction }: Meta, first: string, second: string | undefined): Markup {
  const words: Child = second && element('span', {}, lineWords(second, direction));
  const label = element('strong', { class: 'label', dir: 'ltr', translate: 'no' }, banner.label);
  return element(
    'div',
    { class: 'band-row' },
    element('div', { class: 'identity' }, element('b', {}, lineWords(first, direction)), words),
    element('div', { class: 'handling' }, element('span', {}, lineWords(banner.limit, direction)), label),
  );
}
