import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bundleFileName, longestBundle } from '../../../../briefing/bundle/bundle.ts';
import type { IssuedBundle, IssuedFile, Passage } from '../../../../briefing/bundle/issued-file.ts';
import { damagedBundle } from '../../../../briefing/bundle/read-bundle.ts';
import type { CaptureText } from '../../../../briefing/captures/capture-text.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { loadPdfLibrary, openPdf } from '../pdf/open-pdf.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { pdfMatter } from './pdf-matter.ts';
import type { IssuedRequest } from './issued-request.ts';

/** Takes a PDF apart: what its pages show, what they hide, and the bundle among its embedded files. */
export async function readIssuedPdf({ content, fileName }: IssuedRequest): Promise<Outcome<IssuedFile>> {
  const read = await readPdf({ content: content.slice(), fileName, mediaType: 'application/pdf' });
  if (!read.ok) return unreadable(fileName, 'it is broken, locked, larger than can be read, or no PDF');
  if (read.findings.some(({ rule }) => rule === 'broken-page'))
    return unreadable(fileName, 'some of its pages are broken');
  const bundle = await attachedBundle(content);
  if (bundle === 'damaged') return damagedBundle(fileName);
  return done({
    format: 'pdf',
    ...(bundle === undefined ? {} : { bundle: bundle.text }),
    passages: passagesOf(read.value),
    hidden: read.value.hidden.map(({ start, end }) => read.value.text.slice(start, end)),
    ...pdfMatter(content),
  });
}

/** Reads the bundle of a PDF alone. */
export async function readPdfBundle({ content, fileName }: IssuedRequest): Promise<Outcome<IssuedBundle>> {
  try {
    const bundle = await attachedBundle(content);
    if (bundle === 'damaged') return damagedBundle(fileName);
    return done({ format: 'pdf', ...(bundle === undefined ? {} : { bundle: bundle.text }) });
  } catch {
    return unreadable(fileName, 'it is broken, locked, larger than can be read, or no PDF');
  }
}

function unreadable(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', `${fileName} was not read: ${why}. Ask for the file as it was exported.`);
}

async function attachedBundle(
  content: Uint8Array,
): Promise<{ readonly text: string } | 'damaged' | undefined> {
  const document = await openPdf(await loadPdfLibrary(), content.slice());
  try {
    const bytes = await bytesOfBundle(document);
    if (bytes === undefined || bytes.length > longestBundle) return undefined;
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return 'damaged';
  } finally {
    await document.loadingTask.destroy();
  }
}

/** pdf.js gives the bytes with the name, or asks for them by an id. */
async function bytesOfBundle(document: PDFDocumentProxy): Promise<Uint8Array | undefined> {
  const attachments = new Map(await document.getAttachments());
  for (const [id, attachment] of attachments) {
    if (attachment.filename !== bundleFileName) continue;
    const content = await document.getAttachmentContent(id);
    return content instanceof Uint8Array ? content : undefined;
  }
  return undefined;
}

function passagesOf({ text, paragraphs, hidden }: CaptureText): readonly Passage[] {
  return paragraphs.map(({ start, end, page }) => ({
    words: seen(text, { start, end }, hidden),
    part: 'text',
    ...(page === undefined ? {} : { page }),
  }));
}

/** The letters of a paragraph that are not hidden. */
function seen(
  text: string,
  { start, end }: { start: number; end: number },
  hidden: CaptureText['hidden'],
): string {
  let words = '';
  let at = start;
  for (const one of hidden) {
    if (one.end <= at || one.start >= end) continue;
    words += text.slice(at, Math.max(at, one.start));
    at = Math.max(at, one.end);
  }
  return at < end ? words + text.slice(at, end) : words;
}
