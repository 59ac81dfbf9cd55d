import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { typefaceFile } from '../fonts/font-files.ts';

/** How many dots a PNG has on a side at most. */
const mostDots = 6000;

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/u;
const latinSize = '0.88em';

const { resolve } = createRequire(import.meta.url);
let begun: Promise<readonly Uint8Array[]> | undefined;

/**
 * An SVG drawing as PNG, so many dots to a point of its width. Only the house's fonts are used and nothing is read or fetched, so
 * the same drawing is the same bytes on any machine. Throws on what is no SVG.
 */
export async function rasterise(
  svg: string,
  size: { readonly width: number; readonly height: number },
  dotsPerPoint = 3,
): Promise<Uint8Array> {
  begun ??= begin();
  const fontBuffers = [...(await begun)];
  const wanted = Math.min(dotsPerPoint, mostDots / Math.max(size.width, size.height));
  const drawing = new Resvg(withFamilies(svg), {
    background: '#FFFFFF',
    fitTo: { mode: 'width', value: Math.max(1, Math.round(size.width * wanted)) },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

/**
 * A drawing whose lines with letters from the right name a face that has all their letters: where one is missing, the converter
 * takes the whole line from the first face that has it, whatever its weight. Latin letters and figures are larger in these faces
 * than in the one by which labels were measured.
 */
function withFamilies(svg: string): string {
  return svg.replace(
    /<text\b([^<>]*)>((?:[^<]|<\/?tspan[^<>]*>)*)<\/text>/gu,
    (line, attributes: string, inside: string) => {
      if (!fromRight.test(inside)) return line;
      const family = hebrew.test(inside) ? 'Noto Sans Hebrew' : 'Vazirmatn';
      const words = inside.replace(/(?<=^|>)[^<>]+/gu, (text) =>
        text.replace(/&[^;]*;|[A-Za-z0-9](?:[\w.,%:+-]*\w)?/gu, (word) =>
          word.startsWith('&') ? word : `<tspan font-size="${latinSize}">${word}</tspan>`,
        ),
      );
      return `<text font-family="${family}"${attributes}>${words}</text>`;
    },
  );
}

/** Loads the converter and the fonts once. */
async function begin(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const files = [
    typefaceFile('Source Sans 3', 'regular'),
    typefaceFile('Source Sans 3', 'semibold'),
    typefaceFile('Vazirmatn', 'regular'),
    typefaceFile('Vazirmatn', 'semibold'),
    typefaceFile('Noto Sans Hebrew', 'regular'),
    typefaceFile('Noto Sans Hebrew', 'semibold'),
  ];
  return Promise.all(files.map(async (file) => new Uint8Array(await readFile(file))));
}
