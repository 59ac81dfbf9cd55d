import { PdfLexer, textOf } from './pdf-lexer.ts';
import { PdfParser, PdfTrouble } from './pdf-parser.ts';
import type { PdfObject, PdfStream, PdfValue } from './pdf-value.ts';
import { entryOf, numberAt } from './pdf-value.ts';

/** A file read from its first byte to its last, all versions of its objects; each byte belongs to something. */
export interface PdfFile {
  readonly objects: readonly PdfObject[];
  readonly trailers: readonly PdfValue[];
  readonly comments: readonly string[];
  /** What is none of what a PDF is made of. */
  readonly strays: readonly Uint8Array[];
  /** Offsets at which the tables say that an object begins. */
  readonly named: readonly NamedPlace[];
  readonly troubles: readonly string[];
}

/** An entry of a cross-reference table. */
export interface NamedPlace {
  readonly number: number;
  readonly offset: number;
}

const mostObjects = 500_000;
const mostStrays = 100;
/** Where something begins that a reader of files knows. */
const known = /(?:^|[\r\n])(?:\d{1,10} \d{1,5} obj\b|xref\b|trailer\b|startxref\b|%)/u;

/** Reads the bytes of a PDF. It follows no table: what no table names is read too. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  return new FileReader(bytes).read();
}

class FileReader {
  readonly #bytes: Uint8Array;
  readonly #lexer: PdfLexer;
  readonly #parser: PdfParser;
  readonly #objects: PdfObject[] = [];
  readonly #lengths = new Map<number, number>();
  readonly #trailers: PdfValue[] = [];
  readonly #comments: string[] = [];
  readonly #strays: Uint8Array[] = [];
  readonly #named: NamedPlace[] = [];
  readonly #troubles: string[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#lexer = new PdfLexer(bytes, 0, (text) => this.#comments.push(text));
    this.#parser = new PdfParser(this.#lexer);
  }

  read(): PdfFile {
    for (;;) {
      this.#lexer.skipSpace();
      const start = this.#lexer.at;
      if (start >= this.#bytes.length || this.#objects.length > mostObjects) break;
      if (!this.#readNext()) this.#skipStray(start);
    }
    if (this.#objects.length > mostObjects) this.#troubles.push(`has more than ${mostObjects} objects`);
    return {
      objects: this.#objects,
      trailers: this.#trailers,
      comments: this.#comments,
      strays: this.#strays,
      named: this.#named,
      troubles: this.#troubles,
    };
  }

  /** False where nothing known begins. */
  #readNext(): boolean {
    try {
      const start = this.#lexer.at;
      const first = this.#lexer.next();
      if (first?.kind === 'number') return this.#readObject(start, first.value);
      if (first?.kind !== 'word') return false;
      if (first.word === 'xref') return this.#readTable();
      if (first.word === 'trailer') return this.#trailers.push(this.#parser.value()) > 0;
      return first.word === 'startxref' && this.#lexer.next()?.kind === 'number';
    } catch (error) {
      if (!(error instanceof PdfTrouble)) throw error;
      this.#troubles.push(error.message);
      return false;
    }
  }

  #readObject(offset: number, number: number): boolean {
    if (this.#lexer.next()?.kind !== 'number' || !this.#isWord('obj')) return false;
    const value = this.#parser.value();
    if (value.kind === 'number') this.#lengths.set(number, value.value);
    const begin = this.#lexer.at;
    const stream = this.#isWord('stream') ? this.#readStream(value) : undefined;
    if (stream === undefined) this.#lexer.at = begin;
    this.#objects.push({ number, offset, value, ...(stream && { stream }) });
    if (!this.#isWord('endobj')) this.#troubles.push(`does not end object ${number}`);
    return true;
  }

  #readStream(dictionary: PdfValue): PdfStream {
    const line = textOf(this.#bytes, this.#lexer.at, this.#lexer.at + 2);
    const from = this.#lexer.at + (line === '\r\n' ? 2 : 1);
    const to = this.#endOfStream(from, this.#lengthOf(dictionary));
    this.#lexer.at = to;
    if (!this.#isWord('endstream')) throw new PdfTrouble('holds a stream without an end');
    return { bytes: this.#bytes.subarray(from, to) };
  }

  #lengthOf(dictionary: PdfValue): number | undefined {
    const length = entryOf(dictionary, 'Length');
    return length?.kind === 'reference' ? this.#lengths.get(length.number) : numberAt(dictionary, 'Length');
  }

  /** By its length, or where that is told later, by its last word. */
  #endOfStream(from: number, length: number | undefined): number {
    const told = from + (length ?? -1);
    if (length !== undefined && /^\s{0,2}endstream/u.test(textOf(this.#bytes, told, told + 12))) return told;
    if (length !== undefined) this.#troubles.push('holds a stream of another length than it says');
    const end = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length).indexOf(
      'endstream',
      from,
      'latin1',
    );
    if (end < 0) throw new PdfTrouble('holds a stream without an end');
    const before = textOf(this.#bytes, end - 2, end);
    return end - (before === '\r\n' ? 2 : Number(/[\r\n]$/u.test(before)));
  }

  #readTable(): boolean {
    for (;;) {
      const begin = this.#lexer.at;
      const first = this.#lexer.next();
      const count = first?.kind === 'number' ? this.#lexer.next() : undefined;
      if (first?.kind !== 'number' || count?.kind !== 'number') {
        this.#lexer.at = begin;
        return true;
      }
      for (let at = 0; at < Math.min(count.value, mostObjects); at += 1) this.#readEntry(first.value + at);
    }
  }

  #readEntry(number: number): void {
    const [offset, generation, kind] = [this.#lexer.next(), this.#lexer.next(), this.#lexer.next()];
    if (offset?.kind !== 'number' || generation?.kind !== 'number' || kind?.kind !== 'word')
      throw new PdfTrouble('holds a table that is none');
    if (kind.word === 'n') this.#named.push({ number, offset: offset.value });
  }

  #isWord(word: string): boolean {
    const begin = this.#lexer.at;
    const token = this.#lexer.next();
    if (token?.kind === 'word' && token.word === word) return true;
    this.#lexer.at = begin;
    return false;
  }

  #skipStray(from: number): void {
    const isLast = this.#strays.length >= mostStrays;
    const found = isLast ? null : known.exec(textOf(this.#bytes, from + 1, this.#bytes.length));
    const to = found === null ? this.#bytes.length : from + 1 + found.index;
    this.#strays.push(this.#bytes.subarray(from, to));
    this.#lexer.at = to;
  }
}
