import { setImmediate } from 'node:timers/promises';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CaptureBuilder } from '../../../../briefing/captures/capture-builder.ts';
import { textFindings } from '../../../../briefing/captures/text-findings.ts';
import { captureLimits } from '../../../../briefing/captures/capture-limits.ts';
import type { CaptureRequest } from '../../../../briefing/captures/capture-request.ts';
import type { CaptureText } from '../../../../briefing/captures/capture-text.ts';
import { drawPage } from '../../../../briefing/captures/pdf/draw-page.ts';
import { addPage } from '../../../../briefing/captures/pdf/page-paragraphs.ts';
import { captureTooLarge } from '../../../../briefing/captures/read-text-capture.ts';
import { done, refused, type Finding, type Outcome } from '../../../../briefing/outcome.ts';
import { isFields } from '../../../../briefing/schemas/fields.ts';
import { loadPdfLibrary, openPdf } from './open-pdf.ts';
import { pdfPage } from './pdf-page.ts';

/** Reads a PDF as text by what its pages draw. A page that is broken is left out, with a finding. */
export async function readPdf(request: CaptureRequest): Promise<Outcome<CaptureText>> {
  const { content, fileName } = request;
  const library = await loadPdfLibrary();
  let document: PDFDocumentProxy;
  try {
    document = await openPdf(library, content);
  } catch (error) {
    return refusal(error, fileName);
  }
  const names = new Map(Object.entries(library.OPS).map(([name, number]) => [number, name]));
  try {
    return await readPages(document, names, fileName);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  names: ReadonlyMap<number, string>,
  fileName: string,
): Promise<Outcome<CaptureText>> {
  if (document.numPages > captureLimits.pages)
    return captureTooLarge(
      fileName,
      `has ${document.numPages} pages, and ${captureLimits.pages} are the most`,
    );
  const builder = new CaptureBuilder();
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    // A pause, in which the end of the program is heard.
    await setImmediate();
    const page = await pdfPage(document, number, names).catch(() => undefined);
    if (page === undefined) broken.push(number);
    else addPage(builder, drawPage(page), number);
    if (builder.excess !== undefined) return captureTooLarge(fileName, builder.excess);
  }
  const capture = builder.build('pdf', { title: await titleOf(document), pages: document.numPages });
  return done(capture, [...brokenFindings(broken, fileName), ...textFindings(capture, fileName)]);
}

async function titleOf(document: PDFDocumentProxy): Promise<string> {
  try {
    const info: unknown = (await document.getMetadata()).info;
    const title = isFields(info) ? info['Title'] : undefined;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}

function brokenFindings(pages: readonly number[], fileName: string): readonly Finding[] {
  const [first] = pages;
  if (first === undefined) return [];
  const which =
    pages.length === 1 ? `Page ${first}` : `${pages.length} pages, the first of them page ${first},`;
  const message = `${which} of ${fileName} could not be read and ${pages.length === 1 ? 'is' : 'are'} not in the text. Compare with the original, or get the file again.`;
  return [{ rule: 'broken-page', severity: 'warning', message, place: { file: fileName } }];
}

function refusal(error: unknown, fileName: string): Outcome<never> {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  if (isLocked)
    return refused(
      'bad-input',
      `${fileName} was not read: it is locked with a password. Open it in a PDF program, save a copy without the password, and capture that.`,
    );
  return refused(
    'bad-input',
    `${fileName} was not read: it is broken, or no PDF. Get the file again, or print it to a new PDF and capture that.`,
  );
}
