import type { Callout } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { runInStop } from '../../document/run-in-stop.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, fragment, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** A comment or a reported view, whose title runs in before the first words; a warning or key judgement in a panel. */
export function writeCallout(writing: HtmlWriting, callout: Callout): Markup {
  const isBar = callout.look === 'comment' || callout.look === 'reported-view';
  const attributes = { class: callout.look, role: 'note', ...originOf(callout) };
  const content = isBar ? runIn(writing, callout) : titled(writing, callout);
  return element('aside', attributes, content);
}

function runIn(writing: HtmlWriting, { title, blocks }: Callout): Markup {
  const [first, ...rest] = blocks;
  const words = element('b', {}, writing.inlines(title), runInStop(plainText(title)));
  if (first?.kind !== 'paragraph') return fragment(lines(element('p', {}, words)), writing.blocks(blocks));
  const opening = element('p', originOf(first), words, ' ', writing.inlines(first.content));
  return fragment(lines(opening), writing.blocks(rest));
}

function titled(writing: HtmlWriting, { title, blocks }: Callout): Markup {
  const words = element('p', { class: 'panel-title' }, writing.inlines(title));
  return element('div', { class: 'entry' }, words, element('div', {}, writing.blocks(blocks)));
}
