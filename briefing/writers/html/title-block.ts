import type { Detail, Meta } from '../../document/document.ts';
import { element, lines } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** What opens the document: kind, title and the details of the issue. */
export function writeTitleBlock(meta: Meta): Markup {
  return element(
    'header',
    { class: 'title-block' },
    element('p', { class: 'kind' }, meta.kind),
    element('h1', {}, meta.title),
    details(meta.details),
  );
}

function details(given: readonly Detail[]): Child {
  if (given.length === 0) return undefined;
  const items = given.map(({ label, value, columns }) =>
    element('div', { class: `columns-${columns}` }, element('dt', {}, label), element('dd', {}, value)),
  );
  return element('dl', { class: 'details' }, lines(...items));
}
