import type { PdfText, PdfTextStyle } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { balanceLines, breakLines, widthOf } from './break-lines.ts';
import type { TextLine } from './break-lines.ts';
import { fitLines } from './fit-lines.ts';
import type { Hyphenation } from './hyphenation.ts';
import { orderLine } from './scripts/order-line.ts';
import type { Hold, Strip } from './strip.ts';
import { emptyStrip } from './strip.ts';
import type { TextMeasure } from './text-measure.ts';

/** What setting text needs: the measuring, and the styles by name. */
export interface TextSetter {
  readonly measure: TextMeasure;
  readonly styles: Readonly<Record<string, PdfTextStyle>>;
  readonly defaultStyle: PdfTextStyle;
  /** How words of the document's language part; absent where there are no rules for it. */
  readonly hyphenation?: Hyphenation | undefined;
}

/** Sets a text into a strip a line. Neither the first nor the last line of a paragraph stands alone on a page. */
export function setText(setter: TextSetter, node: PdfText, width: number): readonly Strip[] {
  const lines = linesOf(setter, node, width);
  const [first] = lines;
  if (first !== undefined && node.outline !== undefined) first.outline = node.outline;
  return lines.map((line, at) => {
    orderLine(line);
    line.x = alignedAt(line, node, width);
    return lineStrip(line, endsInHyphen(line) ? 'always' : holdAt(at, lines.length, node));
  });
}

function linesOf(setter: TextSetter, node: PdfText, width: number): readonly TextLine[] {
  const pieces = piecesOf(setter, node);
  if (node.balance === true) return balanceLines(pieces, width);
  const { justified = false, hyphenated = false } = setter.styles[node.style ?? ''] ?? {};
  if (!justified && !hyphenated) return breakLines(pieces, width);
  const isStraight = justified && (node.alignment ?? 'left') === 'left';
  return fitLines(pieces, width, { isStraight, hyphenation: hyphenated ? setter.hyphenation : undefined });
}

/** How wide a text is on one line. */
export function textWidth(setter: TextSetter, node: PdfText): number {
  return widthOf(piecesOf(setter, node));
}

/** From a line's top to its base line, the leading halved above and below the letters. */
export function baselineOf(line: TextLine): number {
  let base = 0;
  for (const inline of line.inlines) base = Math.max(base, baselineIn(inline));
  return base;
}

/** The pieces of heads and feet by the measuring of their document: the same nodes stand on every page. */
const kept = new WeakMap<TextMeasure, WeakMap<PdfText, readonly PdfInline[]>>();

function piecesOf(setter: TextSetter, node: PdfText): readonly PdfInline[] {
  if (node.role !== 'artifact') return measuredPieces(setter, node);
  const known = kept.get(setter.measure) ?? new WeakMap<PdfText, readonly PdfInline[]>();
  const pieces = known.get(node) ?? measuredPieces(setter, node);
  kept.set(setter.measure, known.set(node, pieces));
  return pieces;
}

function measuredPieces({ measure, styles, defaultStyle }: TextSetter, node: PdfText): readonly PdfInline[] {
  const own = node.style === undefined ? undefined : styles[node.style];
  return measure.pieces(node.text, { ...defaultStyle, ...own }, styles);
}

function baselineIn({ font, fontSize, height, baseline }: PdfInline): number {
  if (baseline !== undefined) return baseline;
  return (font.ascender / 1000) * fontSize - (font.lineHeight(fontSize) - height) / 2;
}

function lineStrip(line: TextLine, hold: Hold): Strip {
  return {
    before: 0,
    after: 0,
    height: line.getHeight(),
    baseline: baselineOf(line),
    items: [{ type: 'line', item: line }],
    hold,
    notes: notesOf(line),
    grounds: emptyStrip.grounds,
  };
}

function notesOf({ inlines }: TextLine): readonly string[] {
  if (inlines.every(({ note }) => note === undefined)) return emptyStrip.notes;
  return inlines.flatMap(({ note }) => (note === undefined ? [] : [note]));
}

function holdAt(at: number, count: number, node: PdfText): Hold {
  const isHeading = node.keepWithNext === true;
  return at < count - 1 && (isHeading || at === 0 || at === count - 2) ? 'always' : 'none';
}

/** A word that parts at a line's end goes on on the same page. */
function endsInHyphen(line: TextLine): boolean {
  return line.inlines.at(-1)?.isSoftHyphen === true;
}

/** A paragraph that runs against its document begins at the other side. */
const turnedAlignment = { left: 'right', center: 'center', right: 'left' } as const;

function alignedAt(line: TextLine, node: PdfText, width: number): number {
  const { alignment = 'left' } = node;
  const room = width - line.getWidth();
  return { left: 0, center: room / 2, right: room }[
    node.turned === true ? turnedAlignment[alignment] : alignment
  ];
}
