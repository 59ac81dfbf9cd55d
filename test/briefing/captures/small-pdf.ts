import { deflateSync } from 'node:zlib';

/** What a test puts into a PDF beside the drawing of its pages. */
export interface SmallPdf {
  /** Further objects by their number, from 10 on: `<< /Type /ExtGState /ca 0 >>`, or a dictionary with a stream. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Entries of the pages’ resources: `/XObject << /F 10 0 R >>`. */
  readonly resources?: string;
  /** Entries of the catalog and of the trailer. */
  readonly catalog?: string;
  readonly trailer?: string;
  readonly font?: string;
}

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A PDF of A5 pages that draw this, with Helvetica as /H. */
export function smallPdf(pages: readonly string[], parts: SmallPdf = {}): Uint8Array {
  const objects = new Map<number, Buffer>();
  const first = 1000;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  objects.set(1, Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ''} >>`));
  objects.set(2, Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`));
  objects.set(3, Buffer.from(parts.font ?? helvetica));
  const resources = `/Font << /H 3 0 R >> ${parts.resources ?? ''}`;
  for (const [index, drawing] of pages.entries()) {
    const number = first + 2 * index;
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << ${resources} >> /Contents ${number + 1} 0 R >>`;
    objects.set(number, Buffer.from(page));
    objects.set(number + 1, streamOf(drawing));
  }
  for (const [number, text] of Object.entries(parts.objects ?? {}))
    objects.set(Number(number), Buffer.from(text, 'latin1'));
  return fileOf(objects, parts.trailer ?? '');
}

/** A stream object, deflated. */
export function streamOf(content: string | Uint8Array, entries = ''): Buffer {
  const bytes = deflateSync(content);
  const head = Buffer.from(`<< /Length ${bytes.length} /Filter /FlateDecode ${entries} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

/** Drawing of one line of text from a place. */
export function line(text: string, x: number, y: number, before = ''): string {
  return `BT ${before} /H 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
}

function fileOf(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: (readonly [number, number])[] = [];
  for (const [number, body] of objects) {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push([number, length]);
    parts.push(object);
    length += object.length;
  }
  const rows = offsets.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(...objects.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]));
}
