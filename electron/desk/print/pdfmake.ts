import { createRequire } from 'node:module';
import type * as LineModule from 'pdfmake/js/Line.js';
import type * as PdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import type * as RendererModule from 'pdfmake/js/Renderer.js';
import type * as SvgMeasureModule from 'pdfmake/js/SVGMeasure.js';
import type * as TextBreakerModule from 'pdfmake/js/TextBreaker.js';

/**
 * pdfmake's own classes. They are CommonJS behind a default export, which Node, vite and vitest unwrap in three
 * different ways; `require` gives all of them the same.
 */
const load = createRequire(import.meta.url);

/** PDFKit’s document with pdfmake’s fonts and pictures. */
export const PdfDocument = (load('pdfmake/js/PDFDocument.js') as typeof PdfDocumentModule).default;
/** A line of text with the pieces on it. */
export const PdfLine = (load('pdfmake/js/Line.js') as typeof LineModule).default;
/** Draws laid-out pages into a document. */
export const Renderer = (load('pdfmake/js/Renderer.js') as typeof RendererModule).default;
/** Reads and writes the size of drawings. */
export const SvgMeasure = (load('pdfmake/js/SVGMeasure.js') as typeof SvgMeasureModule).default;
/** Breaks text into the pieces that lines are made of. */
export const TextBreaker = (load('pdfmake/js/TextBreaker.js') as typeof TextBreakerModule).default;
