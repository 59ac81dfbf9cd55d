import * as docx from 'docx';
import { detailColumns, detailRows } from '../../document/detail-rows.ts';
import type { Detail } from '../../document/document.ts';
import { balancedTitle } from './balanced-title.ts';
import { logoGap, logoSize } from '../../document/logo-size.ts';
import { noRules, rule } from './borders.ts';
import { cellSides } from './cell-sides.ts';
import { describedTable } from './described-table.ts';
import { lineRun } from './line-run.ts';
import { twips } from './measures.ts';
import { pictureRun } from './picture-run.ts';
import { paragraph, spacer } from './paragraph.ts';
import { run } from './run.ts';
import type { WordBlock, WordWriting } from './word-writing.ts';

/** What opens page 1: the kind of product, the title and the details, apart from what follows unless that brings space. */
export function titleBlock(writing: WordWriting, bringsSpace: boolean): readonly WordBlock[] {
  const { meta } = writing;
  return [
    ...logo(writing),
    paragraph(writing, meta.look === 'alert' ? 'KindAlert' : 'Kind', [lineRun(writing, meta.kind)]),
    paragraph(writing, 'Title', [lineRun(writing, balancedTitle(meta.title, writing.style))]),
    ...details(writing),
    spacer(writing, bringsSpace ? 1 : writing.style.measures.details.after),
  ];
}

function logo(writing: WordWriting): readonly WordBlock[] {
  const shown = writing.meta.logo;
  if (shown === undefined) return [];
  const picture = pictureRun(writing, { ...shown, name: 'Logo' }, logoSize(shown.picture));
  return [
    paragraph(writing, 'Picture', [picture], {
      keepNext: true,
      spacing: { before: 0, after: twips(logoGap) },
    }),
  ];
}

function details(writing: WordWriting): readonly WordBlock[] {
  const { style, meta } = writing;
  if (meta.details.length === 0) return [];
  const hair = rule(style, style.measures.rule.light, 'hair');
  const { keyColumn, gap, textColumn } = style.page;
  const { columns } = style.measures.details;
  const share = (keyColumn + gap + textColumn) / columns.reduce((sum, width) => sum + width, 0);
  const widths = columns.map((width) => twips(width * share));
  const rows = detailRows(meta.details).map((row) => detailRow(writing, row, widths));
  return [
    describedTable(
      writing,
      { title: meta.details.map(({ label }) => label).join(', '), headed: false },
      { columnWidths: widths, borders: { ...noRules, top: hair, bottom: hair }, rows },
    ),
  ];
}

function detailRow(writing: WordWriting, row: readonly Detail[], widths: readonly number[]): docx.TableRow {
  const { pad, gap } = writing.style.measures.details;
  const upright = twips(pad);
  const cells: docx.TableCell[] = [];
  let start = 0;
  for (const [at, detail] of row.entries()) {
    const span = at === row.length - 1 ? detailColumns - start : detail.columns;
    const width = widths.slice(start, start + span).reduce((sum, each) => sum + each, 0);
    start += span;
    const { margins, indent } = cellSides(writing, { end: start === detailColumns ? 0 : gap });
    cells.push(
      new docx.TableCell({
        width: { size: width, type: docx.WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        margins: {
          top: upright,
          bottom: upright,
          ...margins,
          marginUnitType: docx.WidthType.DXA,
        },
        children: [
          paragraph(writing, 'DetailLabel', [run(writing, detail.label)], indent),
          paragraph(writing, 'DetailValue', valueRuns(writing, detail.value), indent),
        ],
      }),
    );
  }
  return new docx.TableRow({ cantSplit: true, children: cells });
}

/** In text from the right a moment has its time in a line of its own: LibreOffice breaks one that does not fit, inside of `UTC`. */
function valueRuns(writing: WordWriting, value: string): readonly docx.ParagraphChild[] {
  const [day = '', ...times] = value.split(/ (?=\u200e\d)/u);
  return [
    lineRun(writing, day),
    ...times.flatMap((time) => [new docx.TextRun({ break: 1 }), run(writing, time)]),
  ];
}
