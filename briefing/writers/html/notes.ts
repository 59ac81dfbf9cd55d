import type { Note } from '../../document/document.ts';
import type { HtmlWriting } from './html-writing.ts';
import { anchor } from './inlines.ts';
import { element, lines } from './markup.ts';
import type { Child } from './markup.ts';

/** The notes in the order of their numbers; each leads back to where it is referred to. To be written after the text. */
export function writeNotes(writing: HtmlWriting, notes: readonly Note[]): Child {
  if (notes.length === 0) return undefined;
  const items = notes.map((note) => writeNote(writing, note));
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-label': writing.labels.note },
    element('ol', {}, lines(...items)),
  );
}

function writeNote(writing: HtmlWriting, { id, number, content, facts }: Note): Child {
  const { labels } = writing;
  const back = writing
    .marksOf(id)
    .map((mark) =>
      element(
        'a',
        { class: 'back', href: anchor(mark), role: 'doc-backlink', 'aria-label': labels.backToText },
        '↩',
      ),
    );
  const links = back.length === 0 ? [] : [' ', ...back];
  const attributes = { id, value: number, 'data-facts': facts.length > 0 ? facts.join(' ') : undefined };
  return element('li', attributes, element('p', {}, writing.inlines(content), ...links));
}
