import type { Block, Callout } from '../../document/block.ts';
import { bareText, runIn, withLook } from './nodes.ts';
import { panel, panelKeyWidth } from './panel.ts';
import type { PdfNode, PdfRun, PdfText } from './pdf-definition.ts';
import { columnSetting } from './pdf-writing.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { colourOf } from './text-styles.ts';

/** A comment or a reported view beside a thin bar; a warning or a key judgement in a panel. */
export function writeCallout(writing: PdfWriting, callout: Callout, setting: Setting): readonly PdfNode[] {
  const isBar = callout.look === 'comment' || callout.look === 'reported-view';
  return [isBar ? barred(writing, callout, setting) : boxed(writing, callout, setting)];
}

function barred(writing: PdfWriting, callout: Callout, setting: Setting): PdfNode {
  const { style } = writing;
  const { bar, gap } = style.measures.comment;
  const { before, after } = style.text.comment;
  const width = setting.width - setting.indent - bar - gap;
  if (width < style.measures.narrowest) {
    return { role: 'callout', stack: withRunIn(writing, callout, columnSetting(setting.width, 'comment')) };
  }
  const inside = columnSetting(width, 'comment');
  return {
    role: 'callout',
    margin: [setting.indent, before, 0, after],
    frame: { bar: { width: bar, color: colourOf(style, 'hair') }, padding: [bar + gap, 0, 0, 0] },
    stack: withRunIn(writing, callout, inside),
  };
}

/** The title runs in before a first paragraph, and stands alone before anything else. */
function withRunIn(writing: PdfWriting, callout: Callout, setting: Setting): readonly PdfNode[] {
  const [first, ...rest] = callout.blocks;
  const title = runIn(writing.runs(callout.title, setting.text));
  const opening = (words: readonly PdfRun[], blocks: readonly Block[]): readonly PdfNode[] => [
    bareText(setting.text, [...title, ...words]),
    ...writing.blocks(blocks, setting),
  ];
  if (first?.kind !== 'paragraph') return opening([], callout.blocks);
  return opening(writing.runs(first.content, setting.text), rest);
}

function boxed(writing: PdfWriting, callout: Callout, setting: Setting): PdfNode {
  const { style } = writing;
  const { bar, inset, right } = style.measures.panel;
  const look = callout.look === 'warning' ? 'warning' : 'accent';
  const width = setting.width - bar - inset - right;
  const key = panelKeyWidth(style);
  if (width < style.measures.narrowest)
    return { role: 'callout', stack: titled(writing, callout, setting.width) };
  if (setting.indent === 0) return panel(style, look, titled(writing, callout, width));
  const text = writing.blocks(callout.blocks, columnSetting(width - key - style.page.gap, 'keyedText'));
  return panel(style, look, [
    {
      columnGap: style.page.gap,
      columns: [{ width: key, stack: [boxTitle(writing, callout)] }, { stack: text }],
    },
  ]);
}

/** The title above the text, where no key column is left for it. */
function titled(writing: PdfWriting, callout: Callout, width: number): readonly PdfNode[] {
  return [boxTitle(writing, callout), ...writing.blocks(callout.blocks, columnSetting(width, 'keyedText'))];
}

function boxTitle(writing: PdfWriting, { look, title }: Callout): PdfText {
  const color = colourOf(writing.style, look === 'warning' ? 'ink' : 'accent');
  const runs = withLook(writing.runs(title, 'heading2'), { color });
  return { ...bareText('heading2', runs, 'label'), keepWithNext: true };
}
