import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { keyOrder, pdfName, pdfText, treeKey } from '../tags/pdf-syntax.ts';
import type { Attachment } from './attachment.ts';

/**
 * Puts files into a document as PDF/A-3 asks (ISO 19005-3, 6.8): embedded with media type and date, named among the
 * embedded files, and associated with the document. Their order is that of their names.
 */
export function attachFiles(document: PdfDocument, attachments: readonly Attachment[]): void {
  if (attachments.length === 0) return;
  const files = attachments
    .map((attachment) => ({ key: treeKey(attachment.name), attachment }))
    .toSorted((a, b) => keyOrder(a.key, b.key))
    .map(({ key, attachment }) => ({ key, file: fileSpecification(document, attachment) }));
  const catalog = document._root.data;
  catalog.AF = files.map(({ file }) => file);
  catalog.Names.data.EmbeddedFiles = {
    Names: files.flatMap(({ key, file }) => [pdfText(key), file]),
  };
}

function fileSpecification(document: PdfDocument, attachment: Attachment): PdfReference {
  const { name, description, mediaType, bytes, relationship, changed } = attachment;
  const stream = document.ref({
    Type: 'EmbeddedFile',
    Subtype: pdfName(mediaType),
    Params: { ModDate: new Date(changed), Size: bytes.length },
  });
  stream.end(bytes);
  const specification = document.ref({
    Type: 'Filespec',
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    AFRelationship: relationship,
    EF: { F: stream, UF: stream },
  });
  specification.end();
  return specification;
}
