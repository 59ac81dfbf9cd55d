import type { Picture } from './picture.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(digits, (character, value) => [character, value]));

/** An SVG text as a picture of that size in points. */
export function pictureOfSvg(svg: string, { width, height }: Pick<Picture, 'width' | 'height'>): Picture {
  return { mediaType: 'image/svg+xml', data: base64(utf8(svg)), width, height };
}

/** The text of an SVG picture. */
export function svgOfPicture({ data }: Picture): string {
  let percent = '';
  let bits = 0;
  let held = 0;
  for (const character of data) {
    const value = values.get(character);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    percent += byte < 0x80 && byte !== 0x25 ? String.fromCharCode(byte) : `%${byte.toString(16)}`;
  }
  return decodeURIComponent(percent);
}

/** A text as bytes, each of them a character. */
function utf8(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/%([0-9A-F]{2})/gu, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
}

function base64(bytes: string): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const three =
      (bytes.charCodeAt(at) << 16) |
      ((rest > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
      (rest > 2 ? bytes.charCodeAt(at + 2) : 0);
    parts.push(digit(three >> 18) + digit(three >> 12));
    parts.push(rest > 1 ? digit(three >> 6) : '=', rest > 2 ? digit(three) : '=');
  }
  return parts.join('');
}

function digit(value: number): string {
  return digits.charAt(value & 63);
}
