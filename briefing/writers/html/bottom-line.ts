import type { BottomLine } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { writeEntry } from './keyed.ts';
import { element, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** The panel with the answer, why it matters and what is uncertain. */
export function writeBottomLine(writing: HtmlWriting, bottomLine: BottomLine): Markup {
  const { id, title, answer, answerFrom, entries } = bottomLine;
  const rows = entries.map((entry) => writeEntry(writing, entry, true));
  return element(
    'section',
    { class: 'bottom-line', 'aria-labelledby': id, ...originOf(bottomLine) },
    element(
      'div',
      { class: 'entry' },
      element('h2', { id }, writing.inlines(title)),
      element(
        'p',
        { class: 'answer', ...(answerFrom === undefined ? {} : originOf({ from: answerFrom })) },
        writing.inlines(answer),
      ),
    ),
    rows.length === 0 ? undefined : element('dl', { class: 'keyed' }, lines(...rows)),
  );
}
