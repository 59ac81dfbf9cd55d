import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './parts.ts';

const number = '<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/>';

/** Sets the numbers before the notes full size, as designed: the library sets these runs itself, as superscripts. */
export function levelNoteNumbers(parts: Parts): void {
  const name = 'word/footnotes.xml';
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no ${name}.`);
  const level = number.replace('</w:rPr>', '<w:vertAlign w:val="baseline"/></w:rPr>');
  parts.set(name, strToU8(strFromU8(part).replaceAll(number, level)));
}
