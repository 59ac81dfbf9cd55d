/** A text as PDFKit writes text strings: it takes plain ones for names. */
export function pdfText(text: string): object {
  return Object(text) as object;
}

/** A name with what may not stand in one escaped (ISO 32000-2, 7.3.5). */
export function pdfName(name: string): string {
  return name.replace(
    /[^!-~]|[#%()/<>[\]{}]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/**
 * A key of a name tree in ASCII. Trees are searched by halves, and readers disagree on the order of other letters: some
 * compare the bytes as they are written, others what they mean.
 */
export function treeKey(name: string): string {
  return /[^ -~]/.test(name) ? encodeURIComponent(name.toWellFormed()) : name;
}

/** Orders the keys of name trees. */
export function keyOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
