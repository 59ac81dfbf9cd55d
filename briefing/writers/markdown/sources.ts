import type { KeyedEntry, Sources } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { fenced } from './containers.ts';
import { writeEntries } from './keyed.ts';
import type { MarkdownWriting } from './markdown-writing.ts';

/** The view of the whole base, each source beside its id, and what was only read. */
export function writeSources(writing: MarkdownWriting, { summary, entries, background }: Sources): string {
  const { labels } = writing;
  const cited = entries.map(({ label, reliability, content }) =>
    entry(reliability === undefined ? label : `${label} ${labels.reliability} ${reliability}`, [content]),
  );
  const [first, ...rest] = background;
  const read: readonly KeyedEntry[] =
    first === undefined
      ? []
      : [entry(labels.background, [[{ kind: 'text', value: `${labels.notCited} ` }, ...first], ...rest])];
  const parts = [writing.blocks(summary), writeEntries(writing, [...cited, ...read])];
  return fenced('sources', parts.filter((part) => part !== '').join('\n\n'));
}

function entry(key: string, paragraphs: readonly (readonly Inline[])[]): KeyedEntry {
  const blocks = paragraphs.map((content) => ({ kind: 'paragraph', content }) as const);
  return { key: [{ kind: 'text', value: key }], blocks };
}
