import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import type { Labels } from '../../document/labels.ts';
import type { PageStyle, TextStyleName } from '../../style/page-style.ts';
import type { PdfNode, PdfRun } from './pdf-definition.ts';

/** What every handler of the writer needs. */
export interface PdfWriting {
  readonly style: PageStyle;
  readonly labels: Labels;
  readonly direction: 'ltr' | 'rtl';
  blocks(blocks: readonly Block[], setting: Setting): readonly PdfNode[];
  runs(content: readonly Inline[], text: TextStyleName): readonly PdfRun[];
}

/** Where blocks stand. */
export interface Setting {
  /** How far prose stands right of what may use the whole width. */
  readonly indent: number;
  /** From the left end of headings and tables to the right end of the text. */
  readonly width: number;
  /** The style of prose here. */
  readonly text: TextStyleName;
}

/** The setting of the page's own flow: prose in the text column, headings and tables over both. */
export function pageSetting(style: PageStyle): Setting {
  const { keyColumn, gap, textColumn } = style.page;
  return { indent: keyColumn + gap, width: keyColumn + gap + textColumn, text: 'text' };
}

/** The setting inside a column: everything begins at its left end. */
export function columnSetting(width: number, text: TextStyleName): Setting {
  return { indent: 0, width, text };
}
