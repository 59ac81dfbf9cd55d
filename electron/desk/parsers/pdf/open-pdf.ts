import type { getDocument, OPS, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CharacterMaps } from './character-maps.ts';

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
    BinaryDataFactory: CharacterMaps,
    verbosity: 0,
  }).promise;
}
