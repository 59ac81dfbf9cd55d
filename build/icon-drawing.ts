import { createRequire } from 'node:module';
import { fontFile } from '../electron/desk/fonts/font-files.ts';

/** What is used of fontkit, which comes with pdfmake. */
interface Fontkit {
  readonly openSync: (path: string) => { layout(text: string): { readonly glyphs: readonly Glyph[] } };
}

interface Glyph {
  readonly path: {
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    toSVG(): string;
  };
}

/** The blue of the one primary button in the light theme: renderer/looks/tokens.css, `--accent-solid`. */
const ground = '#234f8e';

/** Side of the drawing. */
const side = 1024;

/** The height of the letter within its square. */
const letterHeight = 0.6;

/** The é of the top bar on its square, which fills so much of the drawing, as SVG without any font. */
export function iconDrawing(filled: number): string {
  const { openSync } = createRequire(import.meta.url)('fontkit') as Fontkit;
  const [glyph] = openSync(fontFile('serif', 'semibold')).layout('é').glyphs;
  if (glyph === undefined) throw new Error('the font has no é');
  const { minX, minY, maxX, maxY } = glyph.path.bbox;
  const square = side * filled;
  const scale = (square * letterHeight) / (maxY - minY);
  const edge = (side - square) / 2;
  const x = side / 2 - ((minX + maxX) / 2) * scale;
  const y = side / 2 + ((minY + maxY) / 2) * scale;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    `<rect x="${short(edge)}" y="${short(edge)}" width="${short(square)}" height="${short(square)}" rx="${short(square * 0.225)}" fill="${ground}"/>`,
    `<path transform="translate(${short(x)} ${short(y)}) scale(${short(scale)} ${short(-scale)})" fill="#fff" d="${glyph.path.toSVG()}"/>`,
    '</svg>\n',
  ].join('');
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
