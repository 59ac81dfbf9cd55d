import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from './break-lines.ts';

/** Where a wide space stands on its line. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A space is wide when it is more than so many times as wide as the font's. */
const wideSpace = 1.5;
/** A river runs through so many lines. */
const riverLines = 4;

/** The white rivers that the eye sees where wide spaces stand one under the other, line by line down a paragraph. */
export class Rivers {
  #above: readonly { readonly gap: Gap; readonly length: number }[] = [];

  /** Whether the next line lengthens a river to more lines than may be; if so it is taken to be set without one. */
  lengthens(line: TextLine): boolean {
    const above = this.#above;
    const gaps = wideGaps(line).map((gap) => {
      const lengths = above.filter((upper) => overlap(upper.gap, gap)).map(({ length }) => length);
      return { gap, length: 1 + Math.max(0, ...lengths) };
    });
    const isRiver = gaps.some(({ length }) => length >= riverLines);
    this.#above = isRiver ? [] : gaps;
    return isRiver;
  }
}

/** The wide spaces between the words of a line, none where its spaces are not wide. */
function wideGaps(line: TextLine): readonly Gap[] {
  return line.inlines.flatMap((inline) => {
    const { wordSpacing = 0 } = inline;
    const space = widthOf(inline, ' ');
    return wordSpacing <= space * (wideSpace - 1) ? [] : gapsIn(inline, space + wordSpacing);
  });
}

function gapsIn(inline: PdfInline, width: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let x = inline.x ?? 0;
  for (const word of inline.text.split(' ').slice(0, -1)) {
    const from = x + widthOf(inline, word);
    x = from + width;
    gaps.push({ from, to: x });
  }
  return gaps;
}

function overlap(a: Gap, b: Gap): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > Math.min(a.to - a.from, b.to - b.from) / 2;
}

function widthOf({ font, fontSize, fontFeatures }: PdfInline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures);
}
