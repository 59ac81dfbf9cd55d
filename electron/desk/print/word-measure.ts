import type { PdfRun, PdfTextStyle } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { sizeBeside } from '../fonts/fallback-families.ts';
import type { GlyphChooser, WantedFace } from './scripts/glyph-chooser.ts';
import { isFromRight, splitByScript } from './scripts/split-by-script.ts';

const plain = /^[\u0020-\u007e]*$/;

type Trait =
  'link' | 'linkToDestination' | 'linkWords' | 'language' | 'id' | 'note' | 'pageReference' | 'verbatim';
type Traits = Readonly<Pick<PdfInline, Trait>>;

/** How the words of a run look, found once for all of them. */
export interface Look extends WantedFace {
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly fontFeatures: readonly string[] | null;
  readonly color: string;
  readonly height: number;
  /** What a run says of itself that has nothing to do with its look: where it leads, what marks it. */
  readonly traits: Traits;
  /** What words of this face and size come to, by one more than their level, 0 being for none: words repeat. */
  readonly known: (Map<string, readonly MeasuredWord[]> | undefined)[];
}

/** A word, or the part of one that is in one font, with how wide it is. */
export interface MeasuredWord {
  readonly text: string;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly level: number | undefined;
  /** The character that no font has, where a box stands in its place. */
  readonly standsFor: string | undefined;
  readonly width: number;
  readonly leadingCut: number;
  readonly trailingCut: number;
}

/** Measures words in the fonts that have their letters, each word of a look once a document. */
export class WordMeasure {
  readonly #chooser: GlyphChooser;
  readonly #known = new Map<string, Look['known']>();

  constructor(chooser: GlyphChooser) {
    this.#chooser = chooser;
  }

  /** How words of a run look in a style. */
  lookOf(style: PdfTextStyle, run: PdfRun): Look {
    const { font: family, fontSize, color, lineHeight, bold = false, italics = false } = style;
    const { fontFeatures = null } = run;
    const face = { family, bold, italics };
    const font = this.#chooser.fontOf(family, face, 'ltr');
    const height = font.lineHeight(fontSize) * lineHeight;
    const name = `${family} ${bold} ${italics} ${fontSize} ${fontFeatures?.join() ?? ''}`;
    const known = this.#known.get(name) ?? [];
    this.#known.set(name, known);
    return { ...face, font, fontSize, fontFeatures, color, height, traits: traitsOf(run), known };
  }

  /** A word in parts of one font each, without what steers lines; `levels` from a place on are those of its letters, if any runs from the right. */
  parts(text: string, look: Look, levels?: Uint8Array, from = 0): readonly MeasuredWord[] {
    const level = levels === undefined ? -1 : sharedLevel(levels, from, from + text.length);
    const known =
      level === undefined
        ? undefined
        : (look.known[level + 1] ??= new Map<string, readonly MeasuredWord[]>());
    const there = known?.get(text);
    if (there !== undefined) return there;
    const parts = this.#measured(text, look, levels?.subarray(from, from + text.length));
    known?.set(text, parts);
    return parts;
  }

  #measured(text: string, look: Look, levels: Uint8Array | undefined): readonly MeasuredWord[] {
    const { font, fontSize, fontFeatures } = look;
    const family =
      fontFeatures?.includes('sups') === true ? this.#chooser.raisedFamily(look.family) : look.family;
    const isPlain = levels === undefined && family === look.family && plain.test(text);
    const parts = isPlain ? [] : splitByScript(text, { ...look, family }, this.#chooser, levels);
    const whole = { text: isPlain ? text : '', font, fontSize, level: undefined, standsFor: undefined };
    if (parts.length === 0) return [{ ...whole, ...widthsOf({ ...whole, fontFeatures }) }];
    return parts.map(({ family: name, text: words, level, standsFor }) => {
      const own = this.#chooser.fontOf(name, look, isFromRight(level) ? 'rtl' : 'ltr');
      const part = { text: words, font: own, fontSize: fontSize * sizeBeside(name, look.family) };
      return Object.assign(part, { level, standsFor }, widthsOf({ ...part, fontFeatures }));
    });
  }
}

/** How wide a word is, and of that the spaces at its ends. */
export function widthsOf({
  text,
  font,
  fontSize,
  fontFeatures,
}: Pick<PdfInline, 'text' | 'font' | 'fontSize' | 'fontFeatures'>): Pick<
  PdfInline,
  'width' | 'leadingCut' | 'trailingCut'
> {
  const width = (words: string): number => font.widthOfString(words, fontSize, fontFeatures);
  const trailing = /\s+$/.exec(text)?.[0];
  const leading = /^\s+/.exec(text)?.[0];
  return {
    width: width(text),
    leadingCut: leading === undefined ? 0 : width(leading),
    trailingCut: trailing === undefined ? 0 : width(trailing),
  };
}

function traitsOf(run: PdfRun): Traits {
  const { link, linkToDestination, linkWords, language, id, note, pageReference, verbatim } = run;
  return { link, linkToDestination, linkWords, language, id, note, pageReference, verbatim };
}

/** The level of all of a word: such a word comes to the same wherever it stands. */
function sharedLevel(levels: Uint8Array, from: number, to: number): number | undefined {
  const level = levels[from] ?? 0;
  for (let at = from + 1; at < to; at++) if (levels[at] !== level) return undefined;
  return level;
}
