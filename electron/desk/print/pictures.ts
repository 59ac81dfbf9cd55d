import { inflateSync } from 'node:zlib';
import { pictureLimits } from '../../../briefing/document/picture-limits.ts';
import { jpegWithoutMetadata } from '../../../briefing/document/jpeg-metadata.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { shortened } from '../../../briefing/text/shortened.ts';
import type {
  PdfDefinition,
  PdfImage,
  PdfNode,
  PdfSvg,
} from '../../../briefing/writers/pdf/pdf-definition.ts';
import { bytesOf } from './data-url.ts';
import { drawingOf } from './drawing.ts';
import type { PrintedDocument } from './printed-document.ts';

/**
 * Opens the pictures of a definition one after the other: PDFKit decodes some of them in the background, and in
 * whichever order that ended the file's objects would be numbered.
 */
export async function openPictures(
  document: PrintedDocument,
  definition: PdfDefinition,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const node of picturesIn(definition.content)) {
    try {
      await ('svg' in node ? drawingOf(node.svg) : embed(document, node));
    } catch (error) {
      findings.push(brokenPicture(node, error));
    }
  }
  return findings;
}

function picturesIn(nodes: readonly PdfNode[]): readonly (PdfImage | PdfSvg)[] {
  return nodes.flatMap((node) => {
    if ('image' in node || 'svg' in node) return [node];
    if ('stack' in node) return picturesIn(node.stack);
    if ('columns' in node) return node.columns.flatMap(({ stack }) => picturesIn(stack));
    if ('table' in node) return node.table.body.flat().flatMap((cell) => picturesIn(cell?.stack ?? []));
    return [];
  });
}

async function embed(document: PrintedDocument, { image }: PdfImage): Promise<void> {
  if (document._imageRegistry[image] !== undefined) return;
  const bytes = bytesOf(image);
  if (bytes.length > pictureLimits.bytes) throw new Error(`${bytes.length} bytes`);
  const picture = document.openPicture(bytes);
  if (picture.width * picture.height > pictureLimits.dots)
    throw new Error(`${picture.width} × ${picture.height} pixels`);
  if (picture.colorSpace === 'DeviceCMYK') throw new Error(pressColours);
  if (picture.data !== undefined) picture.data = pureJpeg(picture.data);
  // A broken stream would only fail in the background, where nobody could catch it.
  if (picture.image) inflateSync(picture.image.imgData, { maxOutputLength: pictureLimits.dots * 8 });
  await finalized(picture, document);
  document._imageRegistry[image] = picture;
}

/** An archived file says what its colours are; ours are those of screens (ISO 19005-3, 6.2.4.3). */
const pressColours = 'colours of the press (CMYK)';

function pureJpeg(bytes: Uint8Array): Uint8Array {
  const pure = jpegWithoutMetadata(bytes);
  if (pure === undefined) throw new Error('a JPEG that ends too soon');
  return pure;
}

function finalized(
  picture: ReturnType<PrintedDocument['openPicture']>,
  document: PrintedDocument,
): Promise<void> {
  return new Promise((resolve) => {
    const { finalize } = picture;
    if (finalize === undefined) {
      picture.embed(document);
      resolve();
      return;
    }
    picture.finalize = () => {
      finalize.call(picture);
      resolve();
    };
    picture.embed(document);
  });
}

function brokenPicture({ alt }: PdfImage | PdfSvg, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const why =
    reason === pressColours ? ': it has colours of the press (CMYK), which archived files may not have' : '';
  const how = reason === pressColours ? 'with the colours of screens (RGB)' : 'as PNG, JPEG or SVG';
  return {
    rule: 'broken-picture',
    severity: 'error',
    message: `The picture “${shortened(alt)}” cannot be printed${why}. Save it again ${how}, and add it anew.`,
    found: shortened(reason),
  };
}
