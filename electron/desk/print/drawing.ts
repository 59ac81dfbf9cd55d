import { pictureLimits } from '../../../briefing/document/picture-limits.ts';
import { bytesOf } from './data-url.ts';
import { orderDrawingText } from './drawing-text.ts';
import { SvgMeasure } from './pdfmake.ts';

const { drawingBytes, elements } = pictureLimits;

/** The joiners of Arabic letters stay: without them words of Persian and Kurdish are misspelt. */
const withoutGlyph =
  /[\u00ad\u2060-\u206f\u200b\u200e\u200f\u202a-\u202e\ufeff]|(?<![\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc])[\u200c\u200d]/gu;

/**
 * A drawing as the renderer takes it, scaled to a size: heavy weights as the one bold face there is, characters
 * without a glyph left out. Throws on what is no SVG or is too large. Files and addresses in it are refused where
 * they would be opened, by the document.
 */
export function drawingOf(url: string, size?: { readonly width: number; readonly height: number }): string {
  const bytes = bytesOf(url);
  if (bytes.length > drawingBytes) throw new Error(`${bytes.length} bytes`);
  const weighed = bytes.toString('utf8').replace(/(font-weight\s*[=:]\s*["']?)[6-9]00/g, '$1bold');
  const svg = orderDrawingText(weighed).replace(withoutGlyph, '');
  if (svg.split('<').length > elements * 2) throw new Error(`more than ${elements} elements`);
  const measure = new SvgMeasure();
  const { width, height } = measure.measureSVG(svg);
  if (!isLength(width) || !isLength(height)) throw new Error('no width or height');
  return size === undefined ? svg : scaled(svg, { width, height }, size);
}

/** The drawing at another size. Its text is left as it is: written anew, it would gain spaces between words of two weights. */
function scaled(
  svg: string,
  own: { readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
): string {
  return svg.replace(/<svg(\s[^<>]*?)?(\/?)>/, (_, attributes: string | undefined, end: string) => {
    const given = attributes ?? '';
    const box = /\sviewBox\s*=/.test(given) ? '' : ` viewBox="0 0 ${own.width} ${own.height}"`;
    const rest = given.replaceAll(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return `<svg${rest}${box} width="${size.width}" height="${size.height}"${end}>`;
  });
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && value > 0 && Number.isFinite(value);
}
