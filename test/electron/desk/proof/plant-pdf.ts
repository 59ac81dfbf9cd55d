/** Puts objects into a PDF as an incremental update (ISO 32000-2, 7.5.6): `[901, '<< /A (b) >>']`. */
export function withObjects(pdf: Uint8Array, ...objects: readonly (readonly [number, string])[]): Uint8Array {
  const before = Buffer.from(pdf).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(before)?.[1] ?? '0';
  const root = /\/Root (\d+ 0 R)/u.exec(before)?.[1] ?? '';
  let text = before;
  let table = 'xref\n';
  for (const [number, body] of objects) {
    table += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `${table}trailer\n<< /Size 999 /Root ${root} /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A stream with its dictionary. */
export function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** A page with content in Helvetica, whose name is `T`. */
export function withPage(
  pdf: Uint8Array,
  content: string,
  ...others: readonly (readonly [number, string])[]
): Uint8Array {
  return withObjects(
    pdf,
    [
      900,
      `<< /Type /Page /Parent 7 0 R /MediaBox [0 0 595 842] /Contents 901 0 R /Resources << /Font << /T 902 0 R >> >> >>`,
    ],
    [901, stream('', content)],
    [902, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...others,
  );
}
