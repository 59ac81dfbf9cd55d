import * as docx from 'docx';
import type { Contents, ContentsEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { inward } from './links.ts';
import { paragraph } from './paragraph.ts';
import { bodyWidth } from './paragraph-styles.ts';
import { run } from './run.ts';
import type { WordBlock, WordWriting } from './word-writing.ts';

/**
 * The contents, filled in: Word shows them as they are and asks nothing on opening; who updates the field has the
 * numbers of the pages as Word breaks them.
 */
export function contents(writing: WordWriting, { entries }: Contents): readonly WordBlock[] {
  if (entries.length === 0) return [];
  return [
    paragraph(writing, 'TOCHeading', [run(writing, writing.meta.labels.contents)]),
    ...entries.map((entry, at) =>
      entryParagraph(writing, entry, { first: at === 0, last: at === entries.length - 1 }),
    ),
  ];
}

function entryParagraph(
  writing: WordWriting,
  entry: ContentsEntry,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): docx.Paragraph {
  const words = [run(writing, plainText(entry.content))];
  const anchor = writing.bookmarks.of(entry.to);
  const page = anchor === undefined ? [] : pageNumber(writing, entry.to, anchor);
  const children = [
    ...(first ? fieldStart('TOC \\o "1-2" \\h \\z \\u') : []),
    ...inward(writing, entry.to, [...words, ...page]),
    ...(last ? [fieldEnd()] : []),
  ];
  return paragraph(writing, `TOC${entry.level}`, children, {
    tabStops: [{ type: docx.TabStopType.RIGHT, position: bodyWidth(writing.style) }],
  });
}

function pageNumber(writing: WordWriting, id: string, anchor: string): readonly docx.ParagraphChild[] {
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  return [tab, ...field(`PAGEREF ${anchor} \\h`, String(writing.pages.get(id) ?? 1))];
}
