import type { BottomLine } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { keyedRow } from './keyed.ts';
import { bareText, styledText } from './nodes.ts';
import { panel, panelKeyWidth } from './panel.ts';
import type { PdfNode, PdfText } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';

/** The panel with the answer, why it matters and what is uncertain. */
export function writeBottomLine(
  writing: PdfWriting,
  bottomLine: BottomLine,
  setting: Setting,
): readonly PdfNode[] {
  const { style } = writing;
  const { bar, inset, right } = style.measures.panel;
  const key = panelKeyWidth(style);
  const inside: Setting = {
    indent: key + style.page.gap,
    width: setting.width - bar - inset - right,
    text: 'keyedText',
  };
  const answer = styledText(style, 'answer', writing.runs(bottomLine.answer, 'answer'));
  const first: PdfNode = {
    columnGap: style.page.gap,
    columns: [{ width: key, stack: [title(writing, bottomLine)] }, { stack: [answer] }],
  };
  return [
    panel(style, 'accent', [first, ...bottomLine.entries.map((entry) => keyedRow(writing, entry, inside))]),
  ];
}

function title(writing: PdfWriting, { id, title: content }: BottomLine): PdfText {
  return {
    ...bareText('heading1', writing.runs(content, 'heading1'), 'heading'),
    id,
    outline: { level: 1, text: plainText(content) },
  };
}
