import type { PdfCanvas, PdfImage, PdfSvg } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Galley } from './galley.ts';
import type { PageItem, Rectangle, Strip } from './strip.ts';
import { emptyStrip } from './strip.ts';

/** A picture in one strip. */
export function setPicture({ image, width, height }: PdfImage): readonly Strip[] {
  return [
    itemStrip([{ type: 'image', item: { image, x: 0, y: 0, _width: width, _height: height } }], height),
  ];
}

/** The converter would tell the console what it leaves out, with the names of files it was asked for. */
const options = { warningCallback: () => undefined };

/** A drawing in one strip. */
export function setSvg(galley: Galley, { svg, width, height }: PdfSvg): readonly Strip[] {
  const drawing = galley.svgOf(svg, { width, height });
  const item = { svg: drawing, font: 'Source Sans 3', options, x: 0, y: 0, _width: width, _height: height };
  return [itemStrip([{ type: 'svg', item }], height)];
}

/** Rules and bars in one strip. */
export function setCanvas({ canvas }: PdfCanvas): readonly Strip[] {
  const items = canvas.map((rectangle): PageItem => vector(rectangle));
  return [itemStrip(items, Math.max(0, ...canvas.map(({ y, h }) => y + h)))];
}

/** A filled rectangle as an item of a page. */
export function vector(rectangle: Omit<Rectangle, 'type'>): PageItem {
  return { type: 'vector', item: { ...rectangle, type: 'rect' } };
}

function itemStrip(items: readonly PageItem[], height: number): Strip {
  return { ...emptyStrip, height, items };
}
