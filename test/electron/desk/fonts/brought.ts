import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont } from '../../../../briefing/style/fonts/read-font.ts';
import { joinFamilies } from '../../../../briefing/style/fonts/join-families.ts';
import { applyStyleFile } from '../../../../briefing/style/apply-style-file.ts';
import type { PageStyle } from '../../../../briefing/style/page-style.ts';
import type { FontBytes } from '../../../../electron/desk/fonts/font-bytes.ts';
import { sha256Of } from '../../../../electron/desk/files/sha256.ts';
import { valueOf } from '../outcomes.ts';

const { resolve } = createRequire(import.meta.url);

/** Fonts that come with packages and are none of the program’s. */
export const roboto = ['Regular', 'Italic', 'Medium', 'MediumItalic'].map((cut) => ({
  fileName: `Roboto-${cut}.ttf`,
  bytes: new Uint8Array(readFileSync(resolve(`pdfmake/fonts/Roboto/Roboto-${cut}.ttf`))),
}));

/** A page style that is set in font files, and their bytes. */
export function styleOf(
  files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
  use: 'faces' | 'others' = 'faces',
): { readonly style: PageStyle; readonly fonts: FontBytes } {
  const read = files.map(({ fileName, bytes }) => ({
    fileName,
    digest: sha256Of(bytes),
    reading: valueOf(readFont(bytes, fileName)),
  }));
  const { fonts } = joinFamilies([], read);
  const family = fonts[0]?.family ?? '';
  const named = use === 'faces' ? { serif: family, sans: family } : { others: [family] };
  return {
    style: applyStyleFile({ name: 'brought', fonts: named }, 'A4', fonts),
    fonts: new Map(read.map(({ digest }, at) => [digest, files[at]?.bytes ?? new Uint8Array()])),
  };
}

/** The bytes of a font in which words of its maker stand in place of what it says of its rights. */
export function saying(font: Uint8Array, words: string): Uint8Array {
  const said = 'Copyright 2011 The Roboto Project Authors';
  const bytes = Buffer.from(font);
  const before = wide(said);
  const at = bytes.indexOf(before);
  if (at === -1) throw new Error('the font says something else');
  wide(words.padEnd(said.length)).copy(bytes, at, 0, before.length);
  return new Uint8Array(bytes);
}

function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The bytes of a font with a number of its table `OS/2` or another one changed. */
export function withShort(font: Uint8Array, table: string, at: number, value: number): Uint8Array {
  const bytes = Buffer.from(font);
  bytes.writeUInt16BE(value, tableAt(bytes, table) + at);
  return new Uint8Array(bytes);
}

/** Where a table begins. */
export function tableAt(bytes: Buffer, table: string): number {
  for (let record = 12; record < 12 + 64 * 16; record += 16)
    if (bytes.toString('latin1', record, record + 4) === table) return bytes.readUInt32BE(record + 8);
  throw new Error(`no table ${table}`);
}
