import type { PdfLexer, PdfToken } from './pdf-lexer.ts';
import type { PdfValue } from './pdf-value.ts';

const deepest = 100;

/** What is no PDF; the proof fails by it. */
export class PdfTrouble extends Error {}

/** Reads values; throws a PdfTrouble where there is none. */
export class PdfParser {
  readonly #lexer: PdfLexer;
  readonly #hasReferences: boolean;

  /** Content holds no references, so that none is looked for there. */
  constructor(lexer: PdfLexer, language: 'objects' | 'content' = 'objects') {
    this.#lexer = lexer;
    this.#hasReferences = language === 'objects';
  }

  value(depth = 0): PdfValue {
    const token = this.#lexer.next();
    if (token === undefined) throw new PdfTrouble('ends within a value');
    return this.#valueFrom(token, depth);
  }

  #valueFrom(token: PdfToken, depth: number): PdfValue {
    if (depth > deepest) throw new PdfTrouble(`is nested deeper than ${deepest} levels`);
    if (token.kind === 'number') return this.#reference(token.value) ?? token;
    if (token.kind !== 'mark') return token;
    if (token.mark === '[') return { kind: 'array', items: this.#until(']', depth) };
    if (token.mark === '<<') return dictionary(this.#until('>>', depth));
    throw new PdfTrouble(`holds ${token.mark} where a value belongs`);
  }

  #until(end: ']' | '>>', depth: number): readonly PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.#lexer.next();
      if (token === undefined) throw new PdfTrouble('ends within a value');
      if (token.kind === 'mark' && token.mark === end) return items;
      items.push(this.#valueFrom(token, depth + 1));
    }
  }

  /** `12 0 R` */
  #reference(number: number): PdfValue | undefined {
    if (!this.#hasReferences || !Number.isInteger(number) || number < 0) return undefined;
    const start = this.#lexer.at;
    const silent = this.#lexer.copyAt(start);
    const generation = silent.next();
    const letter = generation?.kind === 'number' ? silent.next() : undefined;
    if (letter?.kind !== 'word' || letter.word !== 'R') return undefined;
    this.#lexer.next();
    this.#lexer.next();
    const isOdd = generation?.kind === 'number' && generation.value !== 0;
    return { kind: 'reference', number, ...(isOdd ? { generation: generation.value } : {}) };
  }
}

function dictionary(items: readonly PdfValue[]): PdfValue {
  const entries: [string, PdfValue][] = [];
  for (let at = 0; at < items.length; at += 2) {
    const key = items[at];
    const value = items[at + 1];
    if (key?.kind !== 'name' || value === undefined) throw new PdfTrouble('holds a dictionary without names');
    entries.push([key.name, value]);
  }
  return { kind: 'dictionary', entries };
}
