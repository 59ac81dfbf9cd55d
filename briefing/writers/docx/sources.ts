import * as docx from 'docx';
import type { SourceEntry, Sources } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { bookmarked } from './bookmarked.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A view of the whole base, each source once with its id in the key column, then what was only read. */
export function sources(writing: WordWriting, node: Sources, setting: Setting): readonly WordBlock[] {
  return [
    ...writing.blocks(node.summary, { ...setting, text: 'SourceText' }),
    ...node.entries.map((entry) => sourceEntry(writing, entry)),
    ...node.background.map((content, at) => background(writing, content, at === 0)),
  ];
}

function sourceEntry(writing: WordWriting, entry: SourceEntry): docx.Paragraph {
  const { labels } = writing.meta;
  const label = bookmarked(writing, entry.id, [run(writing, entry.label, { style: 'SourceKey' })]);
  const grade =
    entry.reliability === undefined
      ? []
      : [run(writing, `\u00a0 ${labels.reliability}\u00a0${entry.reliability}`, { style: 'SourceGrade' })];
  return hanging(writing, [...label, ...grade], writing.runs(entry.content));
}

function background(writing: WordWriting, content: readonly Inline[], first: boolean): docx.Paragraph {
  const { labels } = writing.meta;
  if (!first) return paragraph(writing, 'SourceText', writing.runs(content));
  const key = [run(writing, labels.background, { style: 'SourceKey' })];
  return hanging(writing, key, [run(writing, `${labels.notCited} `), ...writing.runs(content)]);
}

function hanging(
  writing: WordWriting,
  key: readonly docx.ParagraphChild[],
  content: readonly docx.ParagraphChild[],
): docx.Paragraph {
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  return paragraph(writing, 'SourceKeyed', [...key, tab, ...content]);
}
