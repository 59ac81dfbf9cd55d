import type { PdfColumn, PdfNode, PdfRun } from '../../../briefing/writers/pdf/pdf-definition.ts';

/**
 * A head or foot with the page's number and the number of pages filled in where a run asks for it. What asks for none
 * stays the same node on every page, so that it is measured once.
 */
export function numbered(node: PdfNode, page: number, pages: number): PdfNode {
  const fillRun = (run: PdfRun): PdfRun =>
    run.perPage === true ? { ...run, text: fill(run.text, page, pages) } : run;
  const fillColumn = (column: PdfColumn): PdfColumn => ({ ...column, stack: column.stack.map(fillNode) });
  const fillNode = (inner: PdfNode): PdfNode => {
    if ('text' in inner)
      return inner.text.some(({ perPage }) => perPage === true)
        ? { ...inner, text: inner.text.map(fillRun) }
        : inner;
    if ('stack' in inner) return { ...inner, stack: inner.stack.map(fillNode) };
    if ('columns' in inner) return { ...inner, columns: inner.columns.map(fillColumn) };
    return inner;
  };
  return fillNode(node);
}

function fill(text: string, page: number, pages: number): string {
  return text.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
}
