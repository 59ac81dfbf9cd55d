import type * as docx from 'docx';
import type { BottomLine } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { bookmarked } from './bookmarked.ts';
import { entryKey, entryText } from './keyed-entry.ts';
import { panel, panelSetting } from './panel.ts';
import { paragraph } from './paragraph.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** The panel with the answer: its title heads the key column, why it matters and what is uncertain stand below. */
export function bottomLine(writing: WordWriting, node: BottomLine, setting: Setting): readonly WordBlock[] {
  const inner = panelSetting(writing, setting);
  const answer = paragraph(writing, 'Answer', writing.runs(node.answer));
  const rows = [
    { key: [titleParagraph(writing, node)], text: [answer] },
    ...node.entries.map((entry) => ({
      key: entryKey(writing, entry),
      text: entryText(writing, entry, inner),
    })),
  ];
  return [panel(writing, { title: plainText(node.title), look: 'accent', rows }, setting)];
}

function titleParagraph(writing: WordWriting, node: BottomLine): docx.Paragraph {
  return paragraph(writing, 'Heading1', bookmarked(writing, node.id, writing.runs(node.title)), {
    spacing: { before: 0, after: 0 },
  });
}
