import { DOMParser } from '@xmldom/xmldom';
import type { Document as XmlDocument, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file, taken apart. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The parts that are XML and well-formed, by their names. */
  readonly xml: ReadonlyMap<string, XmlDocument>;
  /** What was wrong with the others. */
  readonly broken: readonly string[];
}

/** Opens a Word file; parts that are not well-formed are said, not thrown. */
export function openWord(bytes: Uint8Array): WordPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const xml = new Map<string, XmlDocument>();
  const broken: string[] = [];
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const problem = unreadable(strFromU8(part));
    const read = problem === undefined ? parse(strFromU8(part)) : problem;
    if (typeof read === 'string') broken.push(`${name}: ${read}`);
    else xml.set(name, read);
  }
  return { parts, xml, broken };
}

function unreadable(text: string): string | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return 'document type';
  return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
    ? 'forbidden character'
    : undefined;
}

function parse(text: string): XmlDocument | string {
  try {
    const problems: string[] = [];
    const read = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') problems.push(message);
      },
    }).parseFromString(text, 'application/xml');
    return problems[0] ?? read;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The parts a reader reads: the body, the notes, headers and footers. */
export function storyNames({ xml }: WordPackage): readonly string[] {
  return [...xml.keys()].filter((name) =>
    /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name),
  );
}

/** Every element of a WordprocessingML name in a part, in document order. */
export function all({ xml }: WordPackage, part: string, name: string): readonly Element[] {
  const read = xml.get(part);
  return read === undefined ? [] : Array.from(read.getElementsByTagNameNS(word, name));
}

/** The elements of a name inside an element. */
export function within(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagNameNS(word, name));
}

/** The first child element of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : children(element).find((each) => each.localName === name);
}

/** The child elements. */
export function children(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** An attribute of WordprocessingML; empty where there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(word, name) ?? '';
}

/** The printed text of an element, with plain spaces and hyphens for those that do not break. */
export function textOf(element: Element): string {
  return exactTextOf(element).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

/** The text of an element, character by character; hyphens that do not break as U+2011. */
export function exactTextOf(element: Element): string {
  return Array.from(element.getElementsByTagNameNS(word, '*'))
    .map((each) => {
      if (each.localName === 'noBreakHyphen') return '\u2011';
      return each.localName === 't' ? (each.textContent ?? '') : '';
    })
    .join('');
}

/** What stands more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
