import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

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

/** Zips parts so that the same parts are the same bytes: in a fixed order, all of 1 January 1980, of no system. */
export function zipParts(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const name of [...parts.keys()].toSorted(byPlace)) {
    const part = parts.get(name);
    if (part !== undefined)
      zippable[name] = [part, { level: levelOf(name), os: 0, attrs: 0, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(zippable);
}

/** Pictures are packed already; fonts lose a hundredth by a level that takes half the time. */
function levelOf(name: string): 0 | 3 | 6 {
  if (/\.(?:png|jpe?g)$/.test(name)) return 0;
  return name.endsWith('.odttf') ? 3 : 6;
}

/** The content types come first, then the relationships of the package, as readers expect; the rest by name. */
function byPlace(one: string, other: string): number {
  return place(one) - place(other) || (one < other ? -1 : 1);
}

function place(name: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;
}
