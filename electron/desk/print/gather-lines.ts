import type { PdfStream } from 'pdfmake/js/PDFDocument.js';

/** Lets a stream take its lines as one text: PDFKit would keep a buffer for each of them until the page ends. */
export function gatherLines(stream: PdfStream): void {
  const write = stream.write.bind(stream);
  const end = stream.end.bind(stream);
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) write(lines.join('\n'));
    lines = [];
  };
  stream.write = (chunk) => {
    if (typeof chunk === 'string') {
      lines.push(chunk);
      return;
    }
    flush();
    write(chunk);
  };
  stream.end = (chunk) => {
    flush();
    end(chunk);
  };
}
