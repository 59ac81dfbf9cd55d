import type { SourceEntry, Sources } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, lines } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** The view of the whole base, then each source once beside its id, and what was only read. */
export function writeSources(writing: HtmlWriting, sources: Sources): Markup {
  const { summary, entries, background } = sources;
  const rows = [
    ...entries.map((entry) => sourceEntry(writing, entry)),
    ...backgroundEntry(writing, background),
  ];
  return element(
    'section',
    { class: 'sources', ...originOf(sources) },
    writing.blocks(summary),
    rows.length === 0 ? undefined : element('dl', { class: 'keyed' }, lines(...rows)),
  );
}

function sourceEntry(writing: HtmlWriting, { id, label, reliability, content }: SourceEntry): Markup {
  const words = reliability && `\u00a0\u00a0${writing.labels.reliability}\u00a0${reliability}`;
  const letter: Child = words && element('span', { class: 'reliability' }, words);
  return element(
    'div',
    { class: 'entry', id },
    element('dt', {}, label, letter),
    element('dd', {}, element('p', {}, writing.inlines(content))),
  );
}

function backgroundEntry(writing: HtmlWriting, background: Sources['background']): readonly Markup[] {
  if (background.length === 0) return [];
  const { labels } = writing;
  const paragraphs = background.map((content, at) =>
    element('p', {}, at === 0 ? `${labels.notCited} ` : undefined, writing.inlines(content)),
  );
  return [
    element(
      'div',
      { class: 'entry' },
      element('dt', {}, labels.background),
      element('dd', {}, lines(...paragraphs)),
    ),
  ];
}
