/** A sign of the language of PDF. */
export type PdfToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'mark'; readonly mark: '[' | ']' | '<<' | '>>' | '{' | '}' };

const whitespace = flags('\0\t\n\f\r ');
const delimiters = flags('()<>[]{}/%');
const marks: Readonly<Record<string, '[' | ']' | '{' | '}'>> = { '[': '[', ']': ']', '{': '{', '}': '}' };
const escaped: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  hash: 35,
  percent: 37,
  open: 40,
  close: 41,
  slash: 47,
  less: 60,
  greater: 62,
  backslash: 92,
};

/** Reads the signs of PDF from bytes (ISO 32000-2, 7.2 to 7.3). What is no sign of the language is a word. */
export class PdfLexer {
  readonly #bytes: Uint8Array;
  readonly #comments: (text: string) => void;
  at: number;

  constructor(bytes: Uint8Array, at = 0, comments: (text: string) => void = () => undefined) {
    this.#bytes = bytes;
    this.at = at;
    this.#comments = comments;
  }

  next(): PdfToken | undefined {
    this.skipSpace();
    const byte = this.#bytes[this.at];
    if (byte === undefined) return undefined;
    if (byte === code.open) return { kind: 'string', bytes: this.#literal() };
    if (byte === code.slash) return { kind: 'name', name: this.#name() };
    if (byte === code.less || byte === code.greater) return this.#angle(byte);
    const mark = marks[String.fromCharCode(byte)];
    if (mark === undefined) return this.#regular();
    this.at += 1;
    return { kind: 'mark', mark };
  }

  /** Goes past white space and comments; comments are told of. */
  skipSpace(): void {
    for (;;) {
      while (whitespace[this.#bytes[this.at] ?? 1] === 1 && this.at < this.#bytes.length) this.at += 1;
      if (this.#bytes[this.at] !== code.percent) return;
      const start = this.at;
      while (this.at < this.#bytes.length && !isLineEnd(this.#bytes[this.at])) this.at += 1;
      this.#comments(textOf(this.#bytes, start + 1, this.at));
    }
  }

  /** Another one on the same bytes, which keeps comments to itself. */
  copyAt(at: number): PdfLexer {
    return new PdfLexer(this.#bytes, at);
  }

  #regular(): PdfToken {
    const start = this.at;
    while (this.at < this.#bytes.length && isRegular(this.#bytes[this.at])) this.at += 1;
    if (this.at === start) this.at += 1;
    const word = textOf(this.#bytes, start, this.at);
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)
      ? { kind: 'number', value: Number(word) }
      : { kind: 'word', word };
  }

  #name(): string {
    const start = (this.at += 1);
    while (this.at < this.#bytes.length && isRegular(this.#bytes[this.at])) this.at += 1;
    const name = textOf(this.#bytes, start, this.at);
    return name.includes('#')
      ? name.replaceAll(/#([0-9a-f]{2})/giu, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
      : name;
  }

  #angle(byte: number): PdfToken {
    if (this.#bytes[this.at + 1] === byte) {
      this.at += 2;
      return { kind: 'mark', mark: byte === code.less ? '<<' : '>>' };
    }
    if (byte === code.greater) return this.#regular();
    const start = (this.at += 1);
    while (this.at < this.#bytes.length && this.#bytes[this.at] !== code.greater) this.at += 1;
    const digits = textOf(this.#bytes, start, this.at).replaceAll(/[^0-9a-f]/giu, '');
    this.at += 1;
    return { kind: 'string', bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex') };
  }

  #literal(): Uint8Array {
    const bytes: number[] = [];
    let depth = 1;
    for (this.at += 1; this.at < this.#bytes.length; this.at += 1) {
      const byte = this.#bytes[this.at] ?? 0;
      if (byte === code.open) depth += 1;
      if (byte === code.close && (depth -= 1) === 0) break;
      if (byte === code.backslash) bytes.push(...this.#escape());
      else bytes.push(byte);
    }
    this.at += 1;
    return Uint8Array.from(bytes);
  }

  /** What a backslash and the signs behind it stand for; ends on the last of them. */
  #escape(): readonly number[] {
    const octal = /^[0-7]{1,3}/u.exec(textOf(this.#bytes, this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return [Number.parseInt(octal, 8) & 0xff];
    }
    const next = this.#bytes[(this.at += 1)] ?? 0;
    if (next === code.carriageReturn && this.#bytes[this.at + 1] === code.lineFeed) this.at += 1;
    return isLineEnd(next) ? [] : [escaped[String.fromCharCode(next)] ?? next];
  }
}

/** Bytes as Latin-1. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    from,
    Math.min(to, bytes.length),
  );
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && whitespace[byte] === 0 && delimiters[byte] === 0;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === code.lineFeed || byte === code.carriageReturn;
}

function flags(signs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}
