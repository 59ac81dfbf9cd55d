import { strFromU8, strToU8, unzipSync } from 'fflate';

/** The parts of a package by their names. */
export type Parts = Map<string, Uint8Array>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Opens a package of our own making. */
export function openParts(packed: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(packed)));
}

/** Puts XML, without its declaration, into the package. */
export function putText(parts: Parts, name: string, xml: string): void {
  parts.set(name, strToU8(declaration + xml));
}

/** The text of a part; empty where there is none. */
export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  return part === undefined ? '' : strFromU8(part);
}

/** Replaces what stands exactly once in a part. Not to find it means that the library writes otherwise: a bug. */
export function replaceOnce(parts: Parts, name: string, [before, after]: readonly [RegExp, string]): void {
  const part = parts.get(name);
  const text = part === undefined ? '' : strFromU8(part);
  const found = text.match(before);
  if (found === null) throw new Error(`${name} has nothing like ${before.source}.`);
  parts.set(name, strToU8(text.replace(before, () => after)));
}
