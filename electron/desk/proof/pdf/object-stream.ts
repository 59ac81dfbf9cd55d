import { PdfLexer, textOf } from './pdf-lexer.ts';
import { PdfParser, PdfTrouble } from './pdf-parser.ts';
import type { PdfObject } from './pdf-value.ts';
import { numberAt } from './pdf-value.ts';

/** What an object stream holds (ISO 32000-2, 7.5.7). */
export interface ObjectStreamRead {
  readonly objects: readonly PdfObject[];
  /** Words that belong to no object. */
  readonly rest: readonly string[];
}

const mostObjects = 100_000;

/** Reads the objects of an object stream, and what stands between them. */
export function readObjectStream({ value, offset }: PdfObject, bytes: Uint8Array): ObjectStreamRead {
  const count = numberAt(value, 'N') ?? 0;
  const first = numberAt(value, 'First') ?? 0;
  if (count > mostObjects || first > bytes.length)
    throw new PdfTrouble('holds an object stream that is none');
  const rest: string[] = [];
  const header = new PdfLexer(bytes, 0, (text) => rest.push(text));
  const objects: PdfObject[] = [];
  let end = first;
  const places = Array.from({ length: count }, () => [numberOf(header), numberOf(header)] as const);
  if (header.at < first) rest.push(textOf(bytes, header.at, first));
  for (const [number, start] of places) {
    rest.push(textOf(bytes, end, first + start));
    const lexer = new PdfLexer(bytes, first + start, (text) => rest.push(text));
    objects.push({ number, offset, value: new PdfParser(lexer).value() });
    end = Math.max(end, lexer.at);
  }
  rest.push(textOf(bytes, end, bytes.length));
  return { objects, rest: rest.filter((text) => text.trim() !== '') };
}

function numberOf(lexer: PdfLexer): number {
  const token = lexer.next();
  if (token?.kind !== 'number') throw new PdfTrouble('holds an object stream that is none');
  return token.value;
}
