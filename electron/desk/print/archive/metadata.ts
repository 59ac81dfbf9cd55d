import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import type { PdfInfo } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import { metadataPacket } from './metadata-packet.ts';

/** Adds the metadata of a document; they are not compressed, so that tools that know no PDF find them (ISO 19005-3, 6.6.2.1). */
export function addMetadata(
  document: PdfDocument,
  { creationDate, ...info }: PdfInfo & { readonly language: string; readonly uuid: string },
): void {
  const date = `${new Date(creationDate).toISOString().slice(0, 19)}Z`;
  const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  stream.compress = false;
  stream.end(Buffer.from(metadataPacket({ ...info, date })));
  document._root.data.Metadata = stream;
}

/** The properties of a file without what neither XML nor a text string may hold. */
export function printableInfo(info: PdfInfo): PdfInfo {
  const { subject, keywords } = info;
  return {
    ...info,
    title: printable(info.title),
    author: printable(info.author),
    ...(subject === undefined ? {} : { subject: printable(subject) }),
    ...(keywords === undefined ? {} : { keywords: printable(keywords) }),
  };
}

/** Sixteen bytes of a digest as a UUID of version 8 (RFC 9562). */
export function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex').split('');
  hex[12] = '8';
  hex[16] = '8';
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function printable(words: string): string {
  return words.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, '');
}
