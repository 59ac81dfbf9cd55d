import type * as docx from 'docx';
import type { Callout } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { runInStop } from '../../document/run-in-stop.ts';
import { rule } from './borders.ts';
import { cellBlocks } from './cell.ts';
import { twips } from './measures.ts';
import { panel, panelSetting } from './panel.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A comment or a reported view beside a thin bar; a warning or a key judgement in a panel. */
export function callout(writing: WordWriting, node: Callout, setting: Setting): readonly WordBlock[] {
  if (node.look === 'comment' || node.look === 'reported-view') return barred(writing, node, setting);
  const isWarning = node.look === 'warning';
  const look = isWarning ? 'warning' : 'accent';
  const text = cellBlocks(writing, node.blocks, panelSetting(writing, setting));
  const title = paragraph(writing, isWarning ? 'WarningTitle' : 'PanelTitle', writing.runs(node.title));
  const rows = [{ key: [title], text }];
  return [panel(writing, { title: plainText(node.title), look, rows }, setting)];
}

/** The title runs in before the first words. */
function barred(writing: WordWriting, node: Callout, setting: Setting): readonly WordBlock[] {
  const inner = barredSetting(writing, setting);
  const [first, ...rest] = node.blocks;
  const words = first?.kind === 'paragraph' ? writing.runs(first.content) : [];
  const others = first?.kind === 'paragraph' ? rest : node.blocks;
  const opening = [...label(writing, node), ...words];
  return [
    ...(opening.length === 0 ? [] : [paragraph(writing, inner.text, opening, settled(inner))]),
    ...writing.blocks(others, inner),
  ];
}

function label(writing: WordWriting, { title }: Callout): readonly docx.ParagraphChild[] {
  const words = plainText(title);
  if (words === '') return [];
  const stop = `${runInStop(words)} `;
  const look = { style: 'RunIn' };
  return [...writing.runs(title, look), run(writing, stop, look)];
}

function barredSetting(writing: WordWriting, setting: Setting): Setting {
  const { bar: width, gap } = writing.style.measures.comment;
  return {
    ...setting,
    indent: (setting.indent ?? textIndent(writing.style)) + twips(width + gap),
    text: 'Comment',
    bar: { border: { [startSide(writing)]: { ...rule(writing.style, width, 'hair'), space: gap } } },
  };
}

/** Borders stay on their side of the page whatever the direction of the text. */
function startSide({ meta }: WordWriting): 'left' | 'right' {
  return meta.direction === 'rtl' ? 'right' : 'left';
}
