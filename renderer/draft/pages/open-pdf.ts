import type * as PdfLibrary from 'pdfjs-dist';

/** What reads PDF, and the thread it reads in. */
interface PdfReader {
  readonly library: typeof PdfLibrary;
  readonly worker: PdfLibrary.PDFWorker;
}

let reader: Promise<PdfReader> | undefined;

/** What reads PDF, loaded when it is first asked for. */
export async function loadPdfReader(): Promise<typeof PdfLibrary> {
  reader ??= load();
  return (await reader).library;
}

/**
 * Reading and painting have threads of their own, from files of our own. They stay for all documents: starting them takes
 * longer than a page. Two paint, as one document takes the place of another.
 */
async function load(): Promise<PdfReader> {
  const [library, reading, painting] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    import('pdfjs-dist/build/pdf.renderer.min.mjs?url'),
  ]);
  const { GlobalWorkerOptions, PDFWorker } = library;
  GlobalWorkerOptions.workerSrc = reading.default;
  GlobalWorkerOptions.rendererPorts = [painter(painting.default), painter(painting.default)];
  return { library, worker: new PDFWorker() };
}

function painter(address: string): Worker {
  return new Worker(address, { type: 'module' });
}

/** Opens a PDF that this program printed. Nothing is fetched for it, and nothing in it can run. Close it by `destroy`. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfLibrary.PDFDocumentProxy> {
  reader ??= load();
  const { library, worker } = await reader;
  return library.getDocument({
    data: bytes,
    worker,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: library.VerbosityLevel.ERRORS,
  }).promise;
}
