import type { PictureSize } from './picture-size.ts';

/** Pixels of CSS in each unit a length may have. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

const openingTag = /<svg(\s[^<>]*)>/;
const headLength = 64 * 1024;

/** Size of an SVG picture from `width` and `height` of its root, or else from its `viewBox`. */
export function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const head = latin1(bytes.subarray(0, headLength));
  const attributes = openingTag.exec(head)?.[1];
  if (attributes === undefined) return undefined;
  const [, , boxWidth, boxHeight] = (attribute(attributes, 'viewBox') ?? '').trim().split(/[\s,]+/);
  const columns = pixels(attribute(attributes, 'width')) ?? pixels(boxWidth);
  const rows = pixels(attribute(attributes, 'height')) ?? pixels(boxHeight);
  if (columns === undefined || rows === undefined) return undefined;
  return { mediaType: 'image/svg+xml', columns, rows, resolution: 96 };
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}

function pixels(length: string | undefined): number | undefined {
  const match = /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*([a-z]{0,2})\s*$/.exec(length ?? '');
  const unit = units[match?.[2] ?? ''];
  const value = Number(match?.[1] ?? 0) * (unit ?? 0);
  return value > 0 ? value : undefined;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
