import { bytesOfBase64, toBase64 } from './base64.ts';
import type { Picture } from './picture.ts';

/** An SVG text as a picture of that size in points. */
export function pictureOfSvg(svg: string, { width, height }: Pick<Picture, 'width' | 'height'>): Picture {
  return { mediaType: 'image/svg+xml', data: toBase64(utf8(svg)), width, height };
}

/** The text of an SVG picture. */
export function svgOfPicture({ data }: Picture): string {
  const parts: string[] = [];
  for (const byte of bytesOfBase64(data)) {
    const isPlain = byte < 0x80 && byte !== 0x25;
    parts.push(isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`);
  }
  return decodeURIComponent(parts.join(''));
}

function utf8(text: string): Uint8Array {
  const written = encodeURIComponent(text.toWellFormed()).matchAll(/%(?<byte>[0-9A-F]{2})|[^%]/gu);
  return Uint8Array.from(written, ({ 0: sign, groups }) =>
    groups?.['byte'] === undefined ? sign.charCodeAt(0) : Number.parseInt(groups['byte'], 16),
  );
}
