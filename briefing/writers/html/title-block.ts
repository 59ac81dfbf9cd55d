import type { Meta } from '../../document/document.ts';
import { logoSize } from '../../document/logo-size.ts';
import { lineWords } from './line-words.ts';
import { element, lines } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** What opens the document: kind, title and the details of the issue. */
export function writeTitleBlock(meta: Meta): Markup {
  return element(
    'header',
    { class: 'title-block' },
    logo(meta),
    element('p', { class: 'kind' }, lineWords(meta.kind, meta.direction)),
    element('h1', {}, lineWords(meta.title, meta.direction)),
    details(meta),
  );
}

const pixelsInPoint = 4 / 3;

function logo({ logo: shown }: Meta): Child {
  if (shown === undefined) return undefined;
  const { picture, description } = shown;
  const { width, height } = logoSize(picture);
  return element('img', {
    class: 'logo-of-producer',
    src: `data:${picture.mediaType};base64,${picture.data}`,
    alt: description,
    width: Math.round(width * pixelsInPoint),
    height: Math.round(height * pixelsInPoint),
  });
}

function details({ details: given, direction }: Meta): Child {
  if (given.length === 0) return undefined;
  const items = given.map(({ label, value, columns }) =>
    element(
      'div',
      { class: `columns-${columns}` },
      element('dt', {}, label),
      element('dd', {}, lineWords(value, direction)),
    ),
  );
  return element('dl', { class: 'details' }, lines(...items));
}
