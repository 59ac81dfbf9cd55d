import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Matrix } from '../../../../briefing/captures/pdf/geometry.ts';
import { boxOf, matrixOf } from '../../../../briefing/captures/pdf/operands.ts';
import type { PdfFont, PdfPage } from '../../../../briefing/captures/pdf/pdf-page.ts';
import { isFields } from '../../../../briefing/schemas/fields.ts';

/** A unit of a font is a thousandth of its size. */
const usualMatrix: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** One page of an open PDF as what it draws. `names` gives pdf.js’s numbers of operations their names. */
export async function pdfPage(
  document: PDFDocumentProxy,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const layers = await document.getOptionalContentConfig();
  const { fnArray, argsArray } = await page.getOperatorList();
  const operands: readonly unknown[] = argsArray;
  const fonts = new Map<string, PdfFont | undefined>();
  const read: PdfPage = {
    number,
    view: boxOf(page.view) ?? { left: 0, bottom: 0, right: 612, top: 792 },
    operations: fnArray.map((operation, index) => {
      const given = operands[index];
      return { name: names.get(operation) ?? '', operands: listOf(given) };
    }),
    fontOf: (name) => {
      if (!fonts.has(name)) fonts.set(name, fontOf(page, name));
      return fonts.get(name);
    },
    isShown: (layer) => !isFields(layer) || layers.isVisible(layer) !== false,
  };
  for (const {
    name,
    operands: [font],
  } of read.operations)
    if (name === 'setFont') read.fontOf(String(font));
  page.cleanup();
  return read;
}

function listOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  return given instanceof Float32Array ? Array.from(given) : [];
}

function fontOf(page: PDFPageProxy, name: string): PdfFont | undefined {
  const objects: { has(id: string): boolean; get(id: string): unknown } = page.commonObjs;
  const font = objects.has(name) ? objects.get(name) : undefined;
  if (typeof font !== 'object' || font === null) return undefined;
  const { vertical, fontMatrix } = font as { readonly vertical?: unknown; readonly fontMatrix?: unknown };
  return { vertical: vertical === true, fontMatrix: matrixOf(fontMatrix) ?? usualMatrix };
}
