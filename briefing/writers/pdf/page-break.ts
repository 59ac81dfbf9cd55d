import type { PdfNode } from './pdf-definition.ts';

/** Sends what follows to the next page. */
export function writePageBreak(): readonly PdfNode[] {
  return [{ stack: [], pageBreak: 'before' }];
}
