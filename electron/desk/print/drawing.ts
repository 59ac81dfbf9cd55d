import { pictureLimits } from '../../../briefing/document/picture-limits.ts';
import { bytesOf } from './data-url.ts';
import { SvgMeasure } from './pdfmake.ts';

const { drawingBytes, elements } = pictureLimits;

/**
 * A drawing as the renderer takes it, scaled to a size: heavy weights as the one bold face there is, characters
 * without a glyph left out. Throws on what is no SVG or is too large. Files and addresses in it are refused where
 * they would be opened, by the document.
 */
export function drawingOf(url: string, size?: { readonly width: number; readonly height: number }): string {
  const bytes = bytesOf(url);
  if (bytes.length > drawingBytes) throw new Error(`${bytes.length} bytes`);
  const svg = bytes
    .toString('utf8')
    .replace(/[\u00ad\u2060-\u206f\u200b-\u200f\u202a-\u202e\ufeff]/gu, '')
    .replace(/(font-weight\s*[=:]\s*["']?)[6-9]00/g, '$1bold');
  if (svg.split('<').length > elements * 2) throw new Error(`more than ${elements} elements`);
  const measure = new SvgMeasure();
  const { width, height } = measure.measureSVG(svg);
  if (!isLength(width) || !isLength(height)) throw new Error('no width or height');
  return measure.writeDimensions(svg, size ?? { width, height });
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && value > 0 && Number.isFinite(value);
}
