import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import { bidiLevels } from './scripts/bidi-levels.ts';

/** Words of one weight. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** Words of one weight, level and family. */
interface Piece extends Run {
  readonly level: number;
  readonly family: string;
}

const lines = /<text((?:\s[^<>]*)?)>((?:[^<]|<tspan font-weight="[^"]*">[^<]*<\/tspan>)*)<\/text>/gu;
const run = /<tspan font-weight="([^"]*)">([^<]*)<\/tspan>|([^<]+)/gu;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/u;
/** By which a chart says that its words run from the right. */
const isolate = /[\u2066-\u2069]/gu;

/**
 * A drawing whose lines of text stand in the order in which they are drawn, from left to right (Unicode Standard Annex 9), each
 * script in its own family: the converter of drawings knows neither. Lines from the left alone are left as they are.
 */
export function orderDrawingText(svg: string): string {
  return fromRight.test(svg)
    ? svg.replaceAll(lines, (line: string, attributes: string, inside: string) =>
        fromRight.test(inside) ? `<text${attributes} xml:space="preserve">${ordered(inside)}</text>` : line,
      )
    : svg;
}

function ordered(inside: string): string {
  const base = inside.includes('\u2067') ? 'rtl' : 'ltr';
  const runs = [...inside.matchAll(run)].map(([, weight, bold, plain]): Run => ({
    text: plainText(bold ?? plain ?? '').replaceAll(isolate, ''),
    isBold: weight === 'bold',
  }));
  const levels = bidiLevels(runs.map(({ text }) => text).join(''), base);
  return visualOrder(piecesOf(runs, levels)).map(markup).join('');
}

function piecesOf(runs: readonly Run[], levels: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, isBold } of runs) {
    for (const character of text) {
      const level = levels[at] ?? 0;
      const last = pieces.at(-1);
      const family = familyOf(character, level, last);
      at += character.length;
      const follows = last?.level === level && last.family === family && last.isBold === isBold;
      if (follows) pieces[pieces.length - 1] = { ...last, text: last.text + character };
      else pieces.push({ text: character, isBold, level, family });
    }
  }
  return pieces;
}

/** Signs and spaces between letters from the right are set in the family of the letters. */
function familyOf(character: string, level: number, before: Piece | undefined): string {
  if (level % 2 === 0) return 'Source Sans 3';
  if (hebrew.test(character)) return 'Noto Sans Hebrew rtl';
  if (fromRight.test(character)) return 'Vazirmatn rtl';
  return before !== undefined && before.level === level ? before.family : 'Vazirmatn rtl';
}

/** From the highest level down to the lowest odd one, every stretch at that level or above is turned around. */
function visualOrder(pieces: readonly Piece[]): readonly Piece[] {
  let order = [...pieces];
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level -= 1)
    order = turned(order, level);
  return order;
}

function turned(pieces: readonly Piece[], level: number): Piece[] {
  const result: Piece[] = [];
  let stretch: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) stretch.unshift(piece);
    else {
      result.push(...stretch, piece);
      stretch = [];
    }
  }
  return [...result, ...stretch];
}

function markup({ text, isBold, family }: Piece): string {
  const weight = isBold ? ' font-weight="bold"' : '';
  return `<tspan font-family="${family}"${weight}>${escapeXml(text)}</tspan>`;
}

function plainText(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
