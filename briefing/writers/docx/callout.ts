import * as docx from 'docx';
import type { Callout } from '../../document/block.ts';
import { rule } from './borders.ts';
import { twips } from './measures.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A text set apart by a bar, and by a tint where it warns or judges; its label runs in before the first words. */
export function callout(writing: WordWriting, node: Callout, setting: Setting): readonly WordBlock[] {
  const inner = calloutSetting(writing, node, setting);
  const [first, ...rest] = node.blocks;
  const label = [...writing.runs(node.title, { style: 'RunIn' }), run(writing, '. ', { style: 'RunIn' })];
  const opening = first?.kind === 'paragraph' ? writing.runs(first.content) : [];
  const others = first?.kind === 'paragraph' ? rest : node.blocks;
  return [
    paragraph(writing, inner.text, [...label, ...opening], settled(inner)),
    ...writing.blocks(others, inner),
  ];
}

function calloutSetting(writing: WordWriting, { look }: Callout, setting: Setting): Setting {
  const panel = look === 'warning' || look === 'key-judgement';
  const { comment, panel: box } = writing.style.measures;
  const [bar, gap] = panel ? [box.bar, box.inset] : [comment.bar, comment.gap];
  const start = setting.indent ?? textIndent(writing.style);
  return {
    ...setting,
    indent: start + twips(bar + gap),
    ...(panel ? { right: (setting.right ?? 0) + twips(box.right) } : {}),
    text: panel ? 'Panel' : 'Comment',
    box: panel ? panelBox(writing) : commentBar(writing),
  };
}

function commentBar(writing: WordWriting): NonNullable<Setting['box']> {
  const { bar, gap } = writing.style.measures.comment;
  return { border: { [startSide(writing)]: { ...rule(writing.style, bar, 'hair'), space: gap } } };
}

/** Word tints a paragraph up to its borders: borders in the tint's own colour make the room around the words. */
function panelBox(writing: WordWriting): NonNullable<Setting['box']> {
  const { style } = writing;
  const { bar, inset, pad, right } = style.measures.panel;
  const edge = rule(style, 0.25, 'tint');
  const end = startSide(writing) === 'left' ? 'right' : 'left';
  return {
    border: {
      top: { ...edge, space: pad },
      bottom: { ...edge, space: pad },
      [end]: { ...edge, space: right },
      [startSide(writing)]: { ...rule(style, bar, 'accent'), space: inset },
    },
    shading: { type: docx.ShadingType.CLEAR, fill: style.colours.tint, color: 'auto' },
  };
}

/** Borders stay on their side of the page whatever the direction of the text. */
function startSide({ meta }: WordWriting): 'left' | 'right' {
  return meta.direction === 'rtl' ? 'right' : 'left';
}
