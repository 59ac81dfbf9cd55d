import { strFromU8, strToU8 } from 'fflate';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';

/** A Word file with a part more, or another one in its place. */
export function withPart(word: Uint8Array, name: string, content: Uint8Array | string): Uint8Array {
  const parts = openParts(word);
  parts.set(name, typeof content === 'string' ? strToU8(content) : content);
  return zipParts(parts);
}

/** A Word file in whose part something stands before the first place of `before`. */
export function withXml(word: Uint8Array, name: string, before: string, xml: string): Uint8Array {
  const text = strFromU8(openParts(word).get(name) ?? new Uint8Array());
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${name} has no ${before}`);
  return withPart(word, name, text.slice(0, at) + xml + text.slice(at));
}

/** A Word file with something at the end of its text. */
export function withBody(word: Uint8Array, xml: string): Uint8Array {
  return withXml(word, 'word/document.xml', '<w:sectPr', xml);
}
