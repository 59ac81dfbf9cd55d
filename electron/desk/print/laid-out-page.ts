import type { PageItem } from './strip.ts';

/** A page in the shape pdfmake's renderer takes. */
export interface LaidOutPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PageItem[];
}
