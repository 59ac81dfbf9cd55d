import { detailRows } from '../../document/detail-rows.ts';
import { logoGap, logoSize } from '../../document/logo-size.ts';
import type { Detail, Meta } from '../../document/document.ts';
import { bareText, ruleNode, styledText } from './nodes.ts';
import type { PdfCell, PdfNode } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { hairRule } from './rules.ts';
import { colourOf } from './text-styles.ts';
import { bindText } from './typography.ts';

/** What opens the document: the rule, the kind, the title on balanced lines, and the title block. */
export function titleBlock(writing: PdfWriting, meta: Meta, setting: Setting): readonly PdfNode[] {
  const { style } = writing;
  const isAlert = meta.look === 'alert';
  const weight = isAlert ? style.measures.kindRuleAlert : style.measures.kindRule;
  const kind = bareText(isAlert ? 'kindAlert' : 'kind', [{ text: bindText(meta.kind) }]);
  const title = styledText(style, 'title', [{ text: bindText(meta.title) }], { role: 'title' });
  return [
    ...logoNodes(meta),
    ruleNode({ weight, color: colourOf(style, 'ink') }, setting.width),
    { ...kind, margin: [0, style.measures.kindGap, 0, 0], keepWithNext: true },
    { ...title, balance: true, keepWithNext: true },
    ...detailsTable(writing, meta.details, setting),
  ];
}

function logoNodes({ logo }: Meta): readonly PdfNode[] {
  if (logo === undefined) return [];
  const { picture, description } = logo;
  const placed = {
    role: 'figure' as const,
    margin: [0, 0, 0, logoGap] as const,
    keepWithNext: true,
    ...logoSize(picture),
    alt: description,
  };
  const data = `data:${picture.mediaType};base64,${picture.data}`;
  return [picture.mediaType === 'image/svg+xml' ? { ...placed, svg: data } : { ...placed, image: data }];
}

function detailsTable(writing: PdfWriting, details: readonly Detail[], setting: Setting): readonly PdfNode[] {
  if (details.length === 0) return [];
  const { style } = writing;
  const { columns, after } = style.measures.details;
  const total = columns.reduce((sum, width) => sum + width, 0);
  const body = detailRows(details).map((row) => detailRow(writing, row, columns.length));
  return [
    {
      role: 'details',
      table: { headerRows: 0, widths: columns.map((width) => (width * setting.width) / total), body },
      rules: [hairRule(style), ...body.slice(1).map(() => null), hairRule(style)],
      margin: [0, 0, 0, after],
    },
  ];
}

function detailRow(
  writing: PdfWriting,
  row: readonly Detail[],
  columns: number,
): readonly (PdfCell | null)[] {
  const cells = row.flatMap((detail) => [
    detailCell(writing, detail),
    ...Array.from({ length: detail.columns - 1 }, () => null),
  ]);
  const empty: PdfCell = { stack: [], padding: [0, 0, 0, 0] };
  return [...cells, ...Array.from({ length: columns - cells.length }, () => empty)];
}

function detailCell({ style }: PdfWriting, { label, value, columns }: Detail): PdfCell {
  const { pad, gap } = style.measures.details;
  return {
    colSpan: columns,
    padding: [0, pad, gap, pad],
    stack: [
      bareText('detailLabel', [{ text: bindText(label) }], 'label'),
      bareText('detailValue', [{ text: bindText(value) }]),
    ],
  };
}
