import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { cutUnit, part, units } from './break-lines.ts';
import type { Hyphenation } from './hyphenation.ts';

/** Pieces on their way into lines: what nothing may break, with the places where a hyphen may. */
export type LineUnit = readonly PdfInline[];

/** A place where a line may end. */
export interface LineEnd {
  /** The unit that the line ends with, and where in it a hyphen parts it. */
  readonly unit: number;
  readonly cut?: HyphenCut;
  /** Whether the line must end here. */
  readonly isForced: boolean;
  /** How far the text reaches that ends here, and how many spaces it has. */
  readonly to: number;
  readonly spacesTo: number;
  /** Where the text begins that goes on after this, counted likewise. */
  readonly from: number;
  readonly spacesFrom: number;
}

/** Where in a unit a hyphen may stand: after so many letters of one of its pieces. */
export interface HyphenCut {
  readonly inline: number;
  readonly letters: number;
}

const hyphen = '-';

/** The pieces as units, none wider than the line. */
export function lineUnits(pieces: readonly PdfInline[], width: number): readonly LineUnit[] {
  return units(pieces).flatMap((unit) => (widthOfUnit(unit) > width ? cutUnit(unit, width) : [unit]));
}

/** All places where lines may end, in their order; the last one ends the text. */
export function lineEnds(given: readonly LineUnit[], hyphenation?: Hyphenation): readonly LineEnd[] {
  const ends: LineEnd[] = [];
  let reached = 0;
  let spaces = 0;
  for (const [at, unit] of given.entries()) {
    const mayPart = hyphenation !== undefined && at < given.length - 2 && !isAfterHyphen(given[at - 1]);
    if (mayPart) ends.push(...hyphenEnds(unit, { at, reached, spaces, hyphenation }));
    const [last, next] = [unit.at(-1), given[at + 1]?.[0]];
    const width = unit.reduce((sum, inline) => sum + inline.width, 0);
    const count = unit.reduce((sum, inline) => sum + spacesIn(inline), 0);
    reached += width;
    spaces += count;
    ends.push({
      unit: at,
      isForced: last?.lineEnd === true || at === given.length - 1,
      to: reached - (last?.trailingCut ?? 0),
      spacesTo: spaces - trailingSpaces(last),
      from: reached + (next?.leadingCut ?? 0),
      spacesFrom: spaces + leadingSpaces(next),
    });
  }
  return ends;
}

/** The pieces of a line from one end to the next, a hyphen where it parts a word. */
export function piecesBetween(
  given: readonly LineUnit[],
  start: LineEnd | undefined,
  end: LineEnd,
): readonly PdfInline[] {
  const first = start === undefined ? 0 : start.unit + (start.cut === undefined ? 1 : 0);
  return given.slice(first, end.unit + 1).flatMap((unit, offset) => {
    const at = first + offset;
    const from = start?.cut !== undefined && at === start.unit ? start.cut : undefined;
    const to = end.cut !== undefined && at === end.unit ? end.cut : undefined;
    return from === undefined && to === undefined ? unit : cutBetween(unit, from, to);
  });
}

function hyphenEnds(
  unit: LineUnit,
  {
    at,
    reached,
    spaces,
    hyphenation,
  }: {
    readonly at: number;
    readonly reached: number;
    readonly spaces: number;
    readonly hyphenation: Hyphenation;
  },
): readonly LineEnd[] {
  let from = reached;
  let before = spaces;
  return unit.flatMap((inline, index) => {
    const [left, counted] = [from, before];
    from += inline.width;
    before += spacesIn(inline);
    return cutsOf(inline, hyphenation).map((letters) => {
      const rest = measured(inline, inline.text.slice(letters));
      const spacesFrom = counted + leadingSpaces(inline);
      return {
        unit: at,
        cut: { inline: index, letters },
        isForced: false,
        to: left + measured(inline, inline.text.slice(0, letters)) + measured(inline, hyphen),
        spacesTo: spacesFrom,
        from: left + inline.width - rest,
        spacesFrom,
      };
    });
  });
}

/** Where a piece may part, in letters from its beginning: a word with its punctuation, never what is quoted as code. */
function cutsOf(inline: PdfInline, hyphenation: Hyphenation): readonly number[] {
  if (inline.verbatim === true || inline.fontFeatures !== null) return [];
  const [, before = '', word = ''] = /^([\s(“‘„«[]*)(\p{L}+)[\s.,;:!?…)”’“»\]]*$/u.exec(inline.text) ?? [];
  return word === '' ? [] : hyphenation(word).map((letters) => before.length + letters);
}

function cutBetween(unit: LineUnit, from: HyphenCut | undefined, to: HyphenCut | undefined): LineUnit {
  return unit.flatMap((inline, at) => {
    if ((from !== undefined && at < from.inline) || (to !== undefined && at > to.inline)) return [];
    const begin = at === from?.inline ? from.letters : 0;
    const end = at === to?.inline ? to.letters : inline.text.length;
    if (begin === 0 && end === inline.text.length) return [inline];
    const cut = cutPiece(inline, begin, end);
    return at === to?.inline ? [cut, hyphenAfter(inline)] : [cut];
  });
}

function cutPiece(inline: PdfInline, begin: number, end: number): PdfInline {
  const measure = (text: string): number => measured(inline, text);
  const cut = part(inline, inline.text.slice(begin, end), { measure, isFirst: begin === 0 });
  if (begin === 0) cut.leadingCut = inline.leadingCut;
  if (end === inline.text.length) cut.trailingCut = inline.trailingCut;
  return cut;
}

function hyphenAfter(inline: PdfInline): PdfInline {
  const measure = (text: string): number => measured(inline, text);
  return { ...part(inline, hyphen, { measure, isFirst: false }), isSoftHyphen: true };
}

function measured({ font, fontSize, fontFeatures }: PdfInline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures);
}

/** After a hyphen of its own a word does not part once more. */
function isAfterHyphen(unit: LineUnit | undefined): boolean {
  return /[-\u2010\u2011–/]$/u.test(unit?.at(-1)?.text ?? '');
}

function widthOfUnit(unit: LineUnit): number {
  return unit.reduce((sum, inline) => sum + inline.width, 0) - (unit.at(-1)?.trailingCut ?? 0);
}

/** The spaces of a piece that may be made wider: not those between the numbers of notes. */
export function spacesIn({ text, fontFeatures }: PdfInline): number {
  return fontFeatures === null ? text.split(' ').length - 1 : 0;
}

/** The spaces a piece ends with. */
export function trailingSpaces(inline: PdfInline | undefined): number {
  if (inline === undefined || inline.fontFeatures !== null) return 0;
  return inline.text.length - inline.text.trimEnd().length;
}

/** The spaces a piece begins with. */
export function leadingSpaces(inline: PdfInline | undefined): number {
  if (inline === undefined || inline.fontFeatures !== null) return 0;
  return inline.text.length - inline.text.trimStart().length;
}
