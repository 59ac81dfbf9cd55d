/** What sort of text a capture holds, as far as the desk can read it. */
export type CaptureFormat = 'text' | 'html' | 'pdf';

/** The media type under which each format is kept. */
export const captureMediaTypes: Readonly<Record<CaptureFormat, string>> = {
  text: 'text/plain',
  html: 'text/html',
  pdf: 'application/pdf',
};

const byMediaType: Readonly<Record<string, CaptureFormat>> = {
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
};

const byExtension: Readonly<Record<string, CaptureFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
};

/** How far into a file readers of PDF look for its beginning. */
const pdfHead = 1024;
const htmlHead = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * The format of a capture: what its first bytes say, else its media type, else its name; text where it has no extension.
 * Undefined where it is not one that the desk reads.
 */
export function captureFormat(
  bytes: Uint8Array,
  fileName: string,
  mediaType?: string,
): CaptureFormat | undefined {
  const head = latin(bytes.subarray(0, pdfHead));
  if (head.includes('%PDF-')) return 'pdf';
  const named = formatNamed(fileName, mediaType);
  if (htmlHead.test(head.replaceAll('\0', '').replace(/^(?:ï»¿|ÿþ|þÿ)/, ''))) return 'html';
  return named !== 'pdf' && isBinary(bytes) ? undefined : named;
}

function formatNamed(fileName: string, mediaType: string | undefined): CaptureFormat | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(byMediaType, type)) return byMediaType[type];
  if (extension === '') return 'text';
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/** First bytes of pictures, archives, office files and programs, which have no text that is read here. */
const binaryHeads = [
  'PK\u0003\u0004',
  '\u0089PNG',
  'ÿØÿ',
  'GIF8',
  'ÐÏ\u0011à',
  '\u007fELF',
  'MZ\u0090',
  '\u001f\u008b',
  'RIFF',
];

function isBinary(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 8));
  return binaryHeads.some((start) => head.startsWith(start));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
