import { PdfLexer } from './pdf-lexer.ts';

/** What the codes of a font mean (ISO 32000-2, 9.10.3). */
export type CharacterMap = ReadonlyMap<number, string>;

const mostCodes = 0x1_0000;

/** Reads a character map to Unicode. What it says otherwise is searched by others. */
export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const lexer = new PdfLexer(bytes);
  const texts = new Map<number, string>();
  let operands: Operand[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token.kind === 'string') operands.push(token.bytes);
    else if (token.kind === 'mark' && (token.mark === '[' || token.mark === ']')) operands.push(token.mark);
    else {
      if (token.kind === 'word' && token.word === 'endbfchar') readCharacters(operands, texts);
      if (token.kind === 'word' && token.word === 'endbfrange') readRanges(operands, texts);
      operands = [];
    }
  }
  return texts;
}

type Operand = Uint8Array | '[' | ']';

function readCharacters(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [operands[at], operands[at + 1]];
    if (isBytes(code) && isBytes(text)) texts.set(numberOf(code), unicodeOf(text));
  }
}

function readRanges(operands: readonly Operand[], texts: Map<number, string>): void {
  let at = 0;
  while (at + 2 < operands.length) {
    const [first, last, target] = [operands[at], operands[at + 1], operands[at + 2]];
    at += 3;
    if (!isBytes(first) || !isBytes(last)) return;
    const from = numberOf(first);
    if (isBytes(target)) readStretch(from, numberOf(last), unicodeOf(target), texts);
    else if (target === '[') {
      const end = operands.indexOf(']', at);
      const listed = operands.slice(at, end < 0 ? operands.length : end);
      for (const [offset, text] of listed.entries())
        if (isBytes(text)) texts.set(from + offset, unicodeOf(text));
      at = end < 0 ? operands.length : end + 1;
    }
  }
}

function readStretch(from: number, last: number, first: string, texts: Map<number, string>): void {
  const point = first.codePointAt(first.length - 1) ?? 0;
  for (let code = from; code <= Math.min(last, from + mostCodes); code += 1)
    texts.set(code, first.slice(0, -1) + String.fromCharCode(point + code - from));
}

function isBytes(operand: Operand | undefined): operand is Uint8Array {
  return typeof operand === 'object';
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function unicodeOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
