/** A text as PDFKit writes text strings: it takes plain ones for names. */
export function pdfText(text: string): object {
  return Object(text) as object;
}

/** A text string in finished syntax (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else in UTF-16. */
export function pdfString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;
  return wideString(text);
}

/** A text string in UTF-16, whatever it holds. */
export function wideString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** A name with what may not stand in one escaped (ISO 32000-1, 7.3.5). */
export function pdfName(name: string): string {
  return name.replace(
    /[^!-~]|[#%()/<>[\]{}]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Finished syntax where PDFKit would write a value of its own. */
export class PdfSyntax {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** PDFKit takes plain objects for dictionaries; by this one it knows that it is none. */
  get [Symbol.toStringTag](): string {
    return 'PdfSyntax';
  }

  toString(): string {
    return this.#text;
  }
}

/** An object that is written in finished syntax, where PDFKit names one of its own. */
export class WrittenObject extends PdfSyntax {
  readonly id: number;
  /** What PDFKit would write of it. */
  readonly data: Readonly<Record<string, unknown>> = {};

  constructor(number: number) {
    super(`${number} 0 R`);
    this.id = number;
  }
}

/** A number to a thousandth: of a point, or of a thousandth of an em, that is less than any printer shows. */
export function pdfNumber(value: number): number {
  return Math.round(value * 1000) / 1000;
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
