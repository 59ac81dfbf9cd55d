import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { fitsKeyColumn } from '../../style/fits-key-column.ts';
import type { PdfCell, PdfNode, PdfTable } from './pdf-definition.ts';
import { columnSetting } from './pdf-writing.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText } from './nodes.ts';
import { confidenceNodes, likelihoodUnderKey } from './likelihood.ts';
import { inkRule, hairRule } from './rules.ts';

/** Entries whose keys stand in the key column; long keys, and keys where there is no such column, stand above. */
export function writeKeyed(writing: PdfWriting, keyed: Keyed, setting: Setting): readonly PdfNode[] {
  if (keyed.ruled && setting.indent > 0) return [ruledTable(writing, keyed, setting)];
  return keyed.entries.map((entry) =>
    setting.indent > 0 && fitsKeyColumn(entry.key, writing.style)
      ? keyedRow(writing, entry, setting)
      : keyAbove(writing, entry, setting),
  );
}

/** One entry, key and text side by side; the key takes as many lines as it needs. */
export function keyedRow(writing: PdfWriting, entry: KeyedEntry, setting: Setting): PdfNode {
  const { keyColumn, gap } = writing.style.page;
  const width = setting.width - setting.indent;
  return {
    role: 'listItem',
    columnGap: gap,
    margin: [0, 0, 0, writing.style.text.keyedText.after],
    columns: [
      { width: Math.min(keyColumn, setting.indent - gap), stack: keyNodes(writing, entry) },
      { stack: textNodes(writing, entry, columnSetting(width, 'keyedText')) },
    ],
  };
}

function keyAbove(writing: PdfWriting, entry: KeyedEntry, setting: Setting): PdfNode {
  const [first, ...rest] = keyNodes(writing, entry);
  const key = [{ ...first, keepWithNext: true } as PdfNode, ...rest];
  return {
    role: 'listItem',
    stack: [...key, ...textNodes(writing, entry, { ...setting, text: 'keyedText' })],
  };
}

function keyNodes(writing: PdfWriting, entry: KeyedEntry): readonly PdfNode[] {
  const likelihood = entry.judgement?.likelihood;
  return [
    bareText('key', writing.runs(entry.key, 'key'), 'label'),
    ...(likelihood === undefined ? [] : likelihoodUnderKey(writing, likelihood)),
  ];
}

function textNodes(writing: PdfWriting, entry: KeyedEntry, setting: Setting): readonly PdfNode[] {
  const { judgement } = entry;
  const blocks = writing.blocks(entry.blocks, setting);
  if (judgement === undefined) return blocks;
  const claim = writing.runs(judgement.claim, setting.text);
  const confidence = confidenceNodes(writing, judgement);
  const said =
    claim.length === 0 ? [] : [{ ...bareText(setting.text, claim), keepWithNext: confidence.length > 0 }];
  return [...blocks, ...indented([...said, ...confidence], setting.indent)];
}

function indented(nodes: readonly PdfNode[], indent: number): readonly PdfNode[] {
  return indent === 0 || nodes.length === 0 ? nodes : [{ stack: nodes, margin: [indent, 0, 0, 0] }];
}

function ruledTable(writing: PdfWriting, keyed: Keyed, setting: Setting): PdfTable {
  const { style } = writing;
  const pad = style.measures.ruledPad;
  const text = columnSetting(setting.width - setting.indent, 'keyedText');
  const body = keyed.entries.map((entry): readonly PdfCell[] => [
    { stack: keyNodes(writing, entry), padding: [0, pad, style.page.gap, pad] },
    { stack: textNodes(writing, entry, text), padding: [0, pad, 0, pad] },
  ]);
  return {
    role: 'list',
    table: { headerRows: 0, widths: [setting.indent, text.width], body },
    rules: [null, ...body.slice(1).map(() => hairRule(style)), inkRule(style)],
    margin: [0, 0, 0, style.measures.tableAfter],
  };
}
