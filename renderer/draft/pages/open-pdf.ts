import type * as PdfLibrary from 'pdfjs-dist';

let reader: Promise<typeof PdfLibrary> | undefined;

/** What reads PDF, loaded when it is first asked for. */
export function loadPdfReader(): Promise<typeof PdfLibrary> {
  reader ??= load();
  return reader;
}

/** Reading and painting have a thread each, from files of our own. */
async function load(): Promise<typeof PdfLibrary> {
  const [library, worker, renderer] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    import('pdfjs-dist/build/pdf.renderer.min.mjs?url'),
  ]);
  library.GlobalWorkerOptions.workerSrc = worker.default;
  library.GlobalWorkerOptions.rendererSrc = renderer.default;
  return library;
}

/** Opens a PDF that this program printed. Nothing is fetched for it, and nothing in it can run. Close it by `destroy`. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfLibrary.PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  return getDocument({
    data: bytes,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
