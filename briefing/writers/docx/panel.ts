import * as docx from 'docx';
import { noRules, rule } from './borders.ts';
import { describedTable } from './described-table.ts';
import { twips } from './measures.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A row of a panel: what stands in the key column, and beside it the text. */
export interface PanelRow {
  readonly key: readonly docx.Paragraph[];
  readonly text: readonly WordBlock[];
}

/** The bar at a panel's start: in accent, or heavier and in ink for a warning. */
export type PanelLook = 'accent' | 'warning';

/** The tinted box over the whole width, with a bar at its start. */
export function panel(
  writing: WordWriting,
  {
    title,
    look,
    rows,
  }: { readonly title: string; readonly look: PanelLook; readonly rows: readonly PanelRow[] },
  { width }: Setting,
): docx.Table {
  const key = textIndent(writing.style);
  const columnWidths = [key, width - key];
  return describedTable(
    writing,
    { title, headed: false },
    {
      columnWidths,
      borders: noRules,
      rows: rows.map((row, at) =>
        panelRow(writing, row, { look, first: at === 0, last: at === rows.length - 1, columnWidths }),
      ),
    },
  );
}

/** The setting of a panel's text. */
export function panelSetting({ style }: WordWriting, { width }: Setting): Setting {
  const inner = width - textIndent(style) - twips(style.measures.panel.right);
  return { indent: 0, width: inner, text: 'KeyedCell' };
}

interface PanelPlace {
  readonly look: PanelLook;
  readonly first: boolean;
  readonly last: boolean;
  readonly columnWidths: readonly number[];
}

function panelRow(writing: WordWriting, row: PanelRow, place: PanelPlace): docx.TableRow {
  const { style } = writing;
  const { bar, inset, pad } = style.measures.panel;
  const margins = {
    top: place.first ? twips(pad) : 0,
    bottom: twips(place.last ? pad : style.text.answer.after),
    ...sides(writing),
    marginUnitType: docx.WidthType.DXA,
  };
  const borders = { left: barOf(writing, place.look) };
  const cells = [
    { children: row.key, margins: { ...margins, left: twips(inset + bar) }, borders },
    { children: row.text, margins },
  ];
  const shading = { type: docx.ShadingType.CLEAR, fill: style.colours.tint, color: 'auto' };
  return new docx.TableRow({
    cantSplit: true,
    children: cells.map((cell, at) => {
      const width = { size: place.columnWidths[at] ?? 0, type: docx.WidthType.DXA };
      return new docx.TableCell({ ...cell, shading, width });
    }),
  });
}

/** In equal parts in a panel from the right, since programs do not agree on which side is the end of a cell (see `cellSides`). */
function sides({ style, meta }: WordWriting): { readonly left?: number; readonly right: number } {
  const { right } = style.measures.panel;
  if (meta.direction === 'ltr') return { right: twips(right) };
  return { left: twips(right / 2), right: twips(right / 2) };
}

function barOf({ style }: WordWriting, look: PanelLook): docx.IBorderOptions {
  const { bar, warningBar } = style.measures.panel;
  return look === 'warning' ? rule(style, warningBar, 'ink') : rule(style, bar, 'accent');
}
