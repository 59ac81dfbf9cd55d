import type { FontDecoder } from './font-decoder.ts';
import type { Matrix } from './matrix.ts';
import { identity, times } from './matrix.ts';
import type { PageRun } from './page-text.ts';
import { PdfLexer } from './pdf-lexer.ts';
import { PdfParser, PdfTrouble } from './pdf-parser.ts';
import type { PdfValue } from './pdf-value.ts';

/** What a stream of content holds. */
export interface ContentFound {
  readonly runs: readonly PageRun[];
  /** Strings and dictionaries that are not shown: `ActualText`, properties. */
  readonly values: readonly PdfValue[];
  readonly comments: readonly string[];
  /** Words that are no operators. */
  readonly strange: readonly string[];
  readonly troubles: readonly string[];
  readonly hasPictures: boolean;
}

interface TextState {
  readonly font: FontDecoder | undefined;
  readonly size: number;
  readonly character: number;
  readonly word: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const mostOperands = 10_000;
const operators: ReadonlySet<string> = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' " true false null`.split(
    ' ',
  ),
);

/** Reads a stream of content (ISO 32000-2, 7.8 and 9.4): what it shows, where, and what else it says. */
export function readContent(
  bytes: Uint8Array,
  fontNamed: (name: string) => FontDecoder | undefined,
): ContentFound {
  return new ContentReader(bytes, fontNamed).read();
}

class ContentReader {
  readonly #bytes: Uint8Array;
  readonly #fontNamed: (name: string) => FontDecoder | undefined;
  readonly #lexer: PdfLexer;
  readonly #runs: PageRun[] = [];
  readonly #values: PdfValue[] = [];
  readonly #comments: string[] = [];
  readonly #strange: string[] = [];
  readonly #troubles = new Set<string>();
  #hasPictures = false;
  #operands: PdfValue[] = [];
  #state: TextState = { font: undefined, size: 1, character: 0, word: 0, scale: 1, leading: 0, rise: 0 };
  #current: Matrix = identity;
  #line: Matrix = identity;
  #text: Matrix = identity;
  readonly #saved: (readonly [TextState, Matrix])[] = [];

  constructor(bytes: Uint8Array, fontNamed: (name: string) => FontDecoder | undefined) {
    this.#bytes = bytes;
    this.#fontNamed = fontNamed;
    this.#lexer = new PdfLexer(bytes, 0, (text) => this.#comments.push(text));
  }

  read(): ContentFound {
    const parser = new PdfParser(this.#lexer, 'content');
    try {
      for (this.#lexer.skipSpace(); this.#lexer.at < this.#bytes.length; this.#lexer.skipSpace())
        this.#take(parser.value());
    } catch (error) {
      if (!(error instanceof PdfTrouble)) throw error;
      this.#troubles.add(error.message);
      this.#strange.push(Buffer.from(this.#bytes.subarray(this.#lexer.at)).toString('latin1'));
    }
    return {
      runs: this.#runs,
      values: [...this.#values, ...this.#operands],
      comments: this.#comments,
      strange: this.#strange,
      troubles: [...this.#troubles],
      hasPictures: this.#hasPictures,
    };
  }

  #take(value: PdfValue): void {
    if (value.kind !== 'word' || ['true', 'false', 'null'].includes(value.word)) {
      this.#operands.push(value);
      if (this.#operands.length > mostOperands)
        throw new PdfTrouble('holds too many values before an operator');
      return;
    }
    this.#perform(value.word);
    this.#operands = [];
  }

  #perform(operator: string): void {
    if (!operators.has(operator)) {
      this.#strange.push(operator);
      this.#troubles.add('holds an operator that is not known');
    }
    if (operator === 'BI') return this.#readPicture();
    if (/^(?:Tj|TJ|'|")$/u.test(operator)) return this.#show(operator);
    this.#values.push(...this.#operands.filter(({ kind }) => kind !== 'number' && kind !== 'name'));
    if (/^(?:BMC|BDC|MP|DP)$/u.test(operator))
      this.#values.push(...this.#operands.filter(({ kind }) => kind === 'name'));
    if (operator.startsWith('T')) this.#setText(operator);
    else this.#setPlace(operator);
  }

  #setPlace(operator: string): void {
    if (operator === 'q') this.#saved.push([this.#state, this.#current]);
    if (operator === 'Q') [this.#state, this.#current] = this.#saved.pop() ?? [this.#state, this.#current];
    if (operator === 'cm') this.#current = times(this.#matrix(), this.#current);
    if (operator === 'BT') this.#text = this.#line = identity;
  }

  #setText(operator: string): void {
    const [first = 0, second = 0] = this.#numbers();
    switch (operator) {
      case 'Tf':
        return this.#setFont(first);
      case 'Tm':
        this.#text = this.#line = this.#matrix();
        return;
      case 'TD':
        this.#state = { ...this.#state, leading: -second };
        return this.#move(first, second);
      case 'Td':
        return this.#move(first, second);
      case 'T*':
        return this.#move(0, -this.#state.leading);
      default:
        this.#state = { ...this.#state, ...setting(operator, first) };
    }
  }

  #setFont(size: number): void {
    const name = this.#operands.find((operand) => operand.kind === 'name')?.name ?? '';
    const font = this.#fontNamed(name);
    if (font === undefined) this.#troubles.add('shows text in a font that is not known');
    this.#state = { ...this.#state, font, size };
  }

  #move(x: number, y: number): void {
    this.#text = this.#line = times([1, 0, 0, 1, x, y], this.#line);
  }

  #show(operator: string): void {
    const [word, character] = this.#numbers();
    if (operator === '"') this.#state = { ...this.#state, word: word ?? 0, character: character ?? 0 };
    if (operator !== 'Tj' && operator !== 'TJ') this.#move(0, -this.#state.leading);
    const list = this.#operands.find(({ kind }) => kind === 'array' || kind === 'string');
    for (const item of list?.kind === 'array' ? list.items : [list]) {
      if (item?.kind === 'string') this.#showString(item.bytes);
      if (item?.kind === 'number') this.#advance((-item.value / 1000) * this.#state.size * this.#state.scale);
    }
  }

  #showString(bytes: Uint8Array): void {
    const { font, size, character, word, scale } = this.#state;
    if (font === undefined) {
      this.#values.push({ kind: 'string', bytes });
      return;
    }
    const begin = this.#place();
    let text = '';
    for (const glyph of font.glyphs(bytes)) {
      if (glyph.text === undefined) this.#troubles.add('shows letters that its font does not name');
      text += glyph.text ?? '\ufffd';
      this.#advance(((glyph.width / 1000) * size + character + (glyph.isSpace ? word : 0)) * scale);
    }
    const end = this.#place();
    this.#runs.push({ text, x: begin.x, y: begin.y, endX: end.x, endY: end.y, size: begin.size });
  }

  #place(): { readonly x: number; readonly y: number; readonly size: number } {
    const [a, b, , , x, y] = times(times([1, 0, 0, 1, 0, this.#state.rise], this.#text), this.#current);
    return { x, y, size: Math.hypot(a, b) * Math.abs(this.#state.size) };
  }

  #advance(by: number): void {
    this.#text = times([1, 0, 0, 1, by, 0], this.#text);
  }

  /** A picture within the content: its values are read, its pixels are passed over. */
  #readPicture(): void {
    this.#hasPictures = true;
    const parser = new PdfParser(this.#lexer, 'content');
    for (let value = parser.value(); value.kind !== 'word' || value.word !== 'ID'; value = parser.value())
      this.#values.push(value);
    const rest = Buffer.from(this.#bytes.subarray(this.#lexer.at)).toString('latin1');
    const end = /[\s]EI(?=\s|$)/u.exec(rest);
    if (end === null) throw new PdfTrouble('holds a picture without an end');
    this.#values.push({
      kind: 'string',
      bytes: this.#bytes.subarray(this.#lexer.at, this.#lexer.at + end.index),
    });
    this.#lexer.at += end.index + 3;
  }

  #numbers(): readonly number[] {
    return this.#operands.flatMap((operand) => (operand.kind === 'number' ? [operand.value] : []));
  }

  #matrix(): Matrix {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#numbers();
    return [a, b, c, d, e, f];
  }
}

function setting(operator: string, value: number): Partial<TextState> {
  switch (operator) {
    case 'Tc':
      return { character: value };
    case 'Tw':
      return { word: value };
    case 'Tz':
      return { scale: value / 100 };
    case 'TL':
      return { leading: value };
    case 'Ts':
      return { rise: value };
    default:
      return {};
  }
}
