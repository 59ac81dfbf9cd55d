import type { Contents, ContentsEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { bareText, withLook } from './nodes.ts';
import type { PdfNode } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';

/** The table of contents: each heading with the number of its page, both leading there. */
export function writeContents(writing: PdfWriting, contents: Contents, setting: Setting): readonly PdfNode[] {
  if (contents.entries.length === 0) return [];
  const { before, after } = writing.style.text.heading1;
  const title = bareText('heading1', [{ text: writing.labels.contents }], 'heading');
  return [
    { ...title, margin: [0, before, 0, after], keepWithNext: true },
    {
      role: 'contents',
      margin: [setting.indent, 0, 0, writing.style.measures.listAfter],
      stack: contents.entries.map((entry) => contentsRow(writing, entry)),
    },
  ];
}

function contentsRow(writing: PdfWriting, { level, to, content }: ContentsEntry): PdfNode {
  const { contents } = writing.style.measures;
  const words = withLook(writing.runs(content, 'listItem'), { linkToDestination: to });
  const number = bareText('listItem', [
    { text: '', pageReference: to, linkToDestination: to, linkWords: plainText(content) },
  ]);
  return {
    role: 'contentsEntry',
    level,
    columnGap: 0,
    margin: [contents.indent * (level - 1), 0, 0, writing.style.text.listItem.after],
    columns: [
      { stack: [bareText('listItem', words)] },
      { width: contents.numberWidth, stack: [{ ...number, alignment: 'right' }] },
    ],
  };
}
