import type { CharacterMap } from './character-map.ts';
import type { ObjectGraph } from './object-graph.ts';
import type { PdfValue } from './pdf-value.ts';
import { entryOf, nameAt, numberAt } from './pdf-value.ts';

/** A glyph as it is shown. */
export interface ShownGlyph {
  readonly code: number;
  /** Undefined where the font does not tell. */
  readonly text: string | undefined;
  /** In thousandths of the font’s size. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Reads the strings that are shown in one font. */
export class FontDecoder {
  readonly #map: CharacterMap | undefined;
  readonly #codeLength: number;
  readonly #texts: ReadonlyMap<number, string>;
  readonly #widths: ReadonlyMap<number, number>;
  readonly #usualWidth: number;
  readonly #used = new Set<number>();

  constructor(font: PdfValue, map: CharacterMap | undefined, graph: ObjectGraph) {
    const isComposite = nameAt(font, 'Subtype') === 'Type0';
    this.#map = map;
    this.#codeLength = isComposite ? 2 : 1;
    this.#texts = isComposite ? new Map() : encodedTexts(graph.entry(font, 'Encoding'));
    const descendants = graph.entry(font, 'DescendantFonts');
    const descendant = graph.resolved(descendants?.kind === 'array' ? descendants.items[0] : undefined);
    this.#widths = isComposite
      ? compositeWidths(graph.entry(descendant, 'W'), graph)
      : simpleWidths(font, graph);
    this.#usualWidth = isComposite ? (numberAt(descendant, 'DW') ?? 1000) : 500;
  }

  glyphs(bytes: Uint8Array): readonly ShownGlyph[] {
    const glyphs: ShownGlyph[] = [];
    for (let at = 0; at < bytes.length; at += this.#codeLength) {
      const code = this.#codeLength === 1 ? (bytes[at] ?? 0) : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
      this.#used.add(code);
      const text = this.#map?.get(code) ?? this.#texts.get(code);
      const isSpace = this.#codeLength === 1 && code === 32;
      glyphs.push({ code, text, width: this.#widths.get(code) ?? this.#usualWidth, isSpace });
    }
    return glyphs;
  }

  /** Codes that the font has letters for and nothing shows: letters of words that are not there. U+FFFD is no letter. */
  unusedCodes(): readonly number[] {
    return [...(this.#map ?? [])]
      .filter(([code, text]) => text !== '\0' && text !== '\ufffd' && !this.#used.has(code))
      .map(([code]) => code);
  }
}

/** Windows’ Latin letters, and what the font’s own list of differences says. */
function encodedTexts(encoding: PdfValue | undefined): ReadonlyMap<number, string> {
  const latin = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  const texts = new Map<number, string>(Array.from(latin, (letter, code) => [code, letter]));
  const differences = entryOf(encoding, 'Differences');
  if (differences?.kind !== 'array') return texts;
  let code = 0;
  for (const item of differences.items) {
    if (item.kind === 'number') code = item.value;
    else if (item.kind === 'name') {
      const text = textOfGlyph(item.name);
      if (text === undefined) texts.delete(code);
      else texts.set(code, text);
      code += 1;
    }
  }
  return texts;
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const signs: Readonly<Record<string, string>> = {
  space: ' ',
  period: '.',
  comma: ',',
  hyphen: '-',
  quoteright: '’',
  colon: ':',
  slash: '/',
};

/** `A`, `uni0041`, `u1F600`, `seven` */
function textOfGlyph(name: string): string | undefined {
  if (/^[A-Za-z]$/u.test(name)) return name;
  const hex = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))$/u.exec(name);
  if (hex !== null) return String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? '20', 16));
  const digit = digits.indexOf(name);
  return digit < 0 ? signs[name] : String(digit);
}

function simpleWidths(font: PdfValue, graph: ObjectGraph): ReadonlyMap<number, number> {
  const first = numberAt(font, 'FirstChar') ?? 0;
  const widths = graph.entry(font, 'Widths');
  const items = widths?.kind === 'array' ? widths.items : [];
  return new Map(
    items.flatMap((item, at) => (item.kind === 'number' ? [[first + at, item.value] as const] : [])),
  );
}

/** `[1 [500 600] 10 20 700]` */
function compositeWidths(value: PdfValue | undefined, graph: ObjectGraph): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = value?.kind === 'array' ? value.items : [];
  let at = 0;
  while (at + 1 < items.length) {
    const first = items[at];
    const second = graph.resolved(items[at + 1]);
    const third = items[at + 2];
    if (first?.kind !== 'number') return widths;
    if (second?.kind === 'array') {
      for (const [offset, width] of second.items.entries())
        if (width.kind === 'number') widths.set(first.value + offset, width.value);
      at += 2;
    } else {
      if (second?.kind === 'number' && third?.kind === 'number')
        for (let code = first.value; code <= Math.min(second.value, 0xffff); code += 1)
          widths.set(code, third.value);
      at += 3;
    }
  }
  return widths;
}
