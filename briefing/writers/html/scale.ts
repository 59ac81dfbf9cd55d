import type { Scale } from '../../document/block.ts';
import { scaleNote } from '../../document/scale-note.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** The yardstick box: a column a band, and under it what readers must know. */
export function writeScale(writing: HtmlWriting, scale: Scale): Markup {
  const terms = scale.bands.map(({ term }) => element('th', { scope: 'col' }, term));
  const ranges = scale.bands.map(({ percent }) => element('td', {}, percent));
  const table: Child =
    terms.length === 0
      ? undefined
      : element(
          'table',
          {},
          element('thead', {}, element('tr', {}, ...terms)),
          element('tbody', {}, element('tr', {}, ...ranges)),
        );
  const words = scaleNote(scale, writing.labels);
  const note = element('p', { class: 'caption-note' }, writing.inlines(words));
  return element('div', { class: 'scale', ...originOf(scale) }, table, note);
}
