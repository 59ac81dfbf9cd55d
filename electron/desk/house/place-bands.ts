import type { Meta } from '../../../briefing/document/document.ts';
import type { HouseLink } from '../../../briefing/house/house-file.ts';
import {
  childNamed,
  elementsIn,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';
import { markingBand } from './marking-band.ts';

/** The headers and footers of a filled file; each of them says the marking. */
export interface BandedFile {
  readonly text: XmlElement;
  /** By the names of their parts. */
  readonly stories: ReadonlyMap<string, XmlElement>;
  /** Relationships of the text to headers and footers that were added. */
  readonly links: readonly HouseLink[];
}

/** What a file has before its marking is looked for. */
export interface UnbandedFile {
  readonly text: XmlElement;
  readonly stories: ReadonlyMap<string, XmlElement>;
  readonly links: readonly HouseLink[];
  /** Names of the headers and footers in which the marking was printed. */
  readonly marked: ReadonlySet<string>;
  readonly evenPages: boolean;
}

type Side = 'header' | 'footer';
type PageType = 'default' | 'first' | 'even';

/**
 * Lets the marking stand at the head and foot of every page: where a header or footer of the house does not print it, our
 * band is put at its outer edge, and where a page has none, one is added.
 */
export function placeBands(file: UnbandedFile, meta: Meta): BandedFile {
  const placing = new BandPlacing(file, meta);
  const [text] = rewriteXml(file.text, (element): readonly XmlNode[] =>
    element.name === 'w:sectPr' ? [placing.section(element)] : [element],
  );
  placing.markUsed();
  return { text: isElement(text) ? text : file.text, stories: placing.stories, links: placing.added };
}

class BandPlacing {
  readonly stories: Map<string, XmlElement>;
  readonly added: HouseLink[] = [];
  readonly #file: UnbandedFile;
  readonly #meta: Meta;
  readonly #before = new Set<string>();

  constructor(file: UnbandedFile, meta: Meta) {
    this.#file = file;
    this.#meta = meta;
    this.stories = new Map(file.stories);
  }

  /** A section takes over what the one before it has. */
  section(section: XmlElement): XmlElement {
    const missing: XmlElement[] = [];
    for (const side of ['header', 'footer'] as const)
      for (const type of this.#typesOf(section)) {
        const key = `${side} ${type}`;
        if (hasOwn(section, side, type)) this.#before.add(key);
        if (this.#before.has(key)) continue;
        this.#before.add(key);
        missing.push(this.#add(side, type));
      }
    return missing.length === 0 ? section : withChildren(section, [...missing, ...section.children]);
  }

  markUsed(): void {
    for (const [name, story] of this.stories) {
      const side = /^word\/(header|footer)\d+\.xml$/u.exec(name)?.[1];
      if (side === undefined || this.#file.marked.has(name)) continue;
      const band = markingBand(this.#meta);
      const children = side === 'header' ? [band, ...story.children] : [...story.children, band];
      this.stories.set(name, withChildren(story, children));
    }
  }

  #typesOf(section: XmlElement): readonly PageType[] {
    const first = childNamed(section, 'w:titlePg');
    const hasFirst = first !== undefined && !/^(?:0|false|off)$/u.test(valueOf(first));
    return [
      'default',
      ...(hasFirst ? (['first'] as const) : []),
      ...(this.#file.evenPages ? (['even'] as const) : []),
    ];
  }

  #add(side: Side, type: PageType): XmlElement {
    let number = 1;
    while (this.stories.has(`word/${side}${number}.xml`)) number += 1;
    const target = `word/${side}${number}.xml`;
    const id = `band${this.added.length + 1}${type}`;
    this.stories.set(target, { name: side === 'header' ? 'w:hdr' : 'w:ftr', attributes: {}, children: [] });
    this.added.push({ id, type: side, target, isExternal: false });
    return { name: `w:${side}Reference`, attributes: { 'w:type': type, 'r:id': id }, children: [] };
  }
}

function hasOwn(section: XmlElement, side: Side, type: PageType): boolean {
  return elementsIn(section, `w:${side}Reference`).some(
    (reference) => (reference.attributes['w:type'] ?? 'default') === type,
  );
}
