import type * as docx from 'docx';
import { twips } from './measures.ts';
import type { WordWriting } from './word-writing.ts';

/** The room at the start and the end of what stands in a cell, in points. */
export interface CellRoom {
  readonly start?: number;
  readonly end?: number;
}

/** The room as margins of the cell, or as indents of its paragraphs, in twips. */
export interface CellSides {
  readonly margins: { readonly left?: number; readonly right?: number };
  readonly indent: Pick<docx.IParagraphOptions, 'indent'>;
}

/**
 * Room at the sides of a cell. In a table from the right Word takes the left margin of a cell for its start, LibreOffice for its
 * left side, so that figures would touch the words beside them; the indents of paragraphs both take for start and end.
 */
export function cellSides({ meta }: Pick<WordWriting, 'meta'>, { start = 0, end = 0 }: CellRoom): CellSides {
  const sides = { left: twips(start), right: twips(end) };
  if (start === 0 && end === 0) return { margins: {}, indent: {} };
  return meta.direction === 'ltr'
    ? { margins: sides, indent: {} }
    : { margins: {}, indent: { indent: sides } };
}
