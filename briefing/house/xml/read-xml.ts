import { SaxesParser, type SaxesTagNS } from 'saxes';
import { done, refused, type Outcome } from '../../outcome.ts';
import { houseLimits } from '../limits.ts';
import { prefixFor, strictNamespace } from './namespaces.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/**
 * Reads XML without a document type into a tree. Names get this program's prefixes; elements and attributes of other
 * namespaces, comments and instructions are left out. Of what a reader may choose, the first that is known is kept with its
 * fallback. Text that is broken, nested deeper than 256 or longer than the limits is refused.
 */
export function readXml(text: string): Outcome<XmlElement> {
  if (text.length > houseLimits.characters) return refused('bad-input', 'is too large to be read');
  const building = new TreeBuilding();
  const parser = new SaxesParser({ xmlns: true, position: false });
  let trouble: string | undefined;
  const stop = (why: string): void => {
    trouble ??= why;
    throw new StoppedReading();
  };
  parser.on('error', () => stop('is not well-formed XML'));
  parser.on('doctype', () => stop('has a document type, which may hide entities'));
  parser.on('xmldecl', ({ encoding, version }) => {
    if (version !== '1.0' || !/^utf-?8$/iu.test(encoding ?? 'UTF-8')) stop('is not written in UTF-8');
  });
  parser.on('opentag', (tag) => {
    const why = building.open(tag, (prefix) => parser.resolve(prefix));
    if (why !== undefined) stop(why);
  });
  parser.on('closetag', () => building.close());
  parser.on('text', (words) => building.say(words));
  parser.on('cdata', (words) => building.say(words));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof StoppedReading)) throw error;
  }
  if (trouble !== undefined) return refused('bad-input', trouble);
  return building.root === undefined
    ? refused('bad-input', 'holds nothing that is known')
    : done(building.root);
}

class StoppedReading extends Error {}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

class TreeBuilding {
  root: XmlElement | undefined;
  /** Undefined stands for an element that is left out with all that is in it. */
  readonly #open: (Open | undefined)[] = [];
  #elements = 0;

  /** What forbids to read on, where something does. */
  open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): string | undefined {
    this.#elements += 1;
    if (this.#open.length >= houseLimits.depth) return `is nested deeper than ${houseLimits.depth} levels`;
    if (this.#elements > houseLimits.elements) return `has more than ${houseLimits.elements} elements`;
    if (tag.uri.startsWith(strictNamespace))
      return 'is in the strict form of Office Open XML; save it as an ordinary Word document';
    const isLost = this.#open.length > 0 && this.#open.at(-1) === undefined;
    const prefix = nameSpaceOf(tag.uri);
    this.#open.push(isLost || prefix === undefined ? undefined : openOf(prefix, tag, resolve));
    return undefined;
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.#open.length === 0) this.root = element;
  }

  say(words: string): void {
    this.#open.at(-1)?.children.push(words);
  }
}

/** Packages describe themselves in namespaces without a prefix. */
const plainNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);

function nameSpaceOf(uri: string): string | undefined {
  return plainNamespaces.has(uri) ? '' : prefixFor(uri);
}

function openOf(prefix: string, tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): Open {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { uri, local, value, prefix: written } of Object.values(tag.attributes)) {
    if (written === 'xmlns' || local === 'xmlns') continue;
    const own = uri === '' ? '' : prefixFor(uri);
    if (own !== undefined && own !== 'mc') attributes[named(own, local)] = value;
  }
  if (tag.local === 'Choice') attributes['Requires'] = known(attributes['Requires'] ?? '', resolve);
  return { name: named(prefix, tag.local), attributes, children: [] };
}

/** The prefixes that a choice asks for, in this program's; `?` for one that is not known. */
function known(prefixes: string, resolve: (prefix: string) => string | undefined): string {
  return prefixes
    .split(/\s+/u)
    .filter((prefix) => prefix !== '')
    .map((prefix) => prefixFor(resolve(prefix) ?? '') ?? '?')
    .join(' ');
}

function named(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
