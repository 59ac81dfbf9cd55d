import type { SourceEntry, Sources } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { PdfNode, PdfRun } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText } from './nodes.ts';
import { colourOf } from './text-styles.ts';

/** The view of the whole base, then each source once beside its id, and what was only read. */
export function writeSources(writing: PdfWriting, sources: Sources, setting: Setting): readonly PdfNode[] {
  return [
    ...writing.blocks(sources.summary, { ...setting, text: 'source' }),
    ...sources.entries.map((entry) => sourceRow(writing, entry, setting)),
    ...sources.background.map((content, at) => backgroundRow(writing, content, { ...setting, at })),
  ];
}

function sourceRow(writing: PdfWriting, entry: SourceEntry, setting: Setting): PdfNode {
  const label: PdfRun = { text: entry.label };
  const key = entry.reliability === undefined ? [label] : [label, reliability(writing, entry.reliability)];
  return { ...row(writing, key, writing.runs(entry.content, 'source'), setting), id: entry.id };
}

function reliability({ labels, style }: PdfWriting, letter: string): PdfRun {
  return {
    text: `\u00a0\u00a0${labels.reliability}\u00a0${letter}`,
    bold: false,
    color: colourOf(style, 'grey'),
  };
}

function backgroundRow(
  writing: PdfWriting,
  content: readonly Inline[],
  { at, ...setting }: Setting & { readonly at: number },
): PdfNode {
  const runs = writing.runs(content, 'source');
  if (at > 0) return row(writing, [], runs, setting);
  const { background, notCited } = writing.labels;
  return row(writing, [{ text: background }], [{ text: `${notCited} ` }, ...runs], setting);
}

function row(
  { style }: PdfWriting,
  key: readonly PdfRun[],
  text: readonly PdfRun[],
  setting: Setting,
): PdfNode {
  const after = style.text.source.after;
  if (setting.indent === 0) {
    const apart = key.length === 0 ? [] : [{ text: ' ' }];
    return { ...bareText('source', [...key, ...apart, ...text], 'source'), margin: [0, 0, 0, after] };
  }
  return {
    role: 'source',
    columnGap: style.page.gap,
    margin: [0, 0, 0, after],
    columns: [
      { width: setting.indent - style.page.gap, stack: [bareText('sourceKey', key, 'label')] },
      { stack: [bareText('source', text)] },
    ],
  };
}
