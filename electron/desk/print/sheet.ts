import type { PdfDefinition, PdfSheet } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { galleyOf } from './galley-of.ts';
import type { Galley } from './galley.ts';
import type { TextMeasure } from './text-measure.ts';

/** Pages of one orientation: their paper, where things stand on it, and the galley that is as deep as they are. */
export interface Sheet {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
  /** Width and depth of the body. */
  readonly width: number;
  readonly depth: number;
  readonly headerFrom: number;
  readonly footerFrom: number;
  readonly galley: Galley;
}

/** The two sheets of a definition. */
export interface Sheets {
  readonly portrait: Sheet;
  readonly landscape: Sheet;
}

/** The sheets of a definition, upright and turned on their side. */
export function sheetsOf(definition: PdfDefinition, measure: TextMeasure): Sheets {
  const { pageSize, pageMargins, header, footer, landscape } = definition;
  const upright = { pageSize, pageMargins, headerFrom: header.from, footerFrom: footer.from };
  const sheet = (paper: PdfSheet): Sheet => {
    const [left, top, right, bottom] = paper.pageMargins;
    const depth = paper.pageSize.height - top - bottom;
    const width = paper.pageSize.width - left - right;
    return { ...paper, left, top, width, depth, galley: galleyOf(definition, measure, depth) };
  };
  return { portrait: sheet(upright), landscape: sheet(landscape) };
}
