import { sep } from 'node:path';
import type { getDocument, OPS, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is used of pdf.js. */
export interface PdfLibrary {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
}

/** pdf.js, loaded with the first PDF since it is large. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // pdf.js looks here before it starts a thread, which a child of the parsers may not have.
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The folder that the program lets this child read beside its code: tables of old encodings of Chinese, Japanese and Korean. */
function characterMaps(): string {
  return `${process.argv[2] ?? ''}${sep}`;
}

/**
 * Opens a PDF to read what its pages draw. No script, form program or network address in it is used, nothing is compiled,
 * and pictures are left undecoded. Rejects with what pdf.js throws.
 */
export async function openPdf(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return library.getDocument({
    data: new Uint8Array(bytes),
    useWasm: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    cMapUrl: characterMaps(),
    verbosity: 0,
  }).promise;
}
