import type { Contents } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { anchor } from './inlines.ts';
import { element, fragment, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** The table of contents; nothing where it has no entries. */
export function writeContents(writing: HtmlWriting, contents: Contents): Markup {
  if (contents.entries.length === 0) return fragment();
  const items = contents.entries.map(({ level, to, content }) => {
    const link = element('a', { href: anchor(to) }, writing.inlines(content));
    return element('li', { class: `level-${level}` }, link);
  });
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents-title', ...originOf(contents) },
    element('h2', { id: 'contents-title' }, writing.labels.contents),
    element('ol', {}, lines(...items)),
  );
}
