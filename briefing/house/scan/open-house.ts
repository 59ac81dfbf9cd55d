import type { HouseLink, HouseMedia, HouseStory } from '../house-file.ts';
import { readXml } from '../xml/read-xml.ts';
import { everyElement, elementsIn, valueOf, type XmlElement } from '../xml/xml-element.ts';
import { cleanMedia } from './clean-media.ts';
import { cleanPart } from './clean-part.ts';
import {
  judgeRelationship,
  pathFrom,
  relationshipsIn,
  relationshipsOf,
  type Relationship,
} from './relationships.ts';
import { scanFields } from './scan-fields.ts';

/** The parts of a house file that are kept, clean, and every reason why it cannot be used. */
export interface HousePackage {
  readonly stories: readonly OpenStory[];
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly media: readonly HouseMedia[];
  /** Sentences. */
  readonly refused: readonly string[];
  readonly hidden: number;
}

/** A part with running text, before it is planned. */
export interface OpenStory extends Pick<HouseStory, 'name' | 'kind'> {
  readonly root: XmlElement;
  readonly links: readonly HouseLink[];
}

const mainName = 'word/document.xml';
const stories: Readonly<Record<string, HouseStory['kind']>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'notes',
  endnotes: 'notes',
};

/** Follows the relationships of a package from its main text on; nothing else in it is looked at but to be refused. */
export function openHouse(entries: ReadonlyMap<string, Uint8Array>): HousePackage {
  return new HouseOpening(entries).open();
}

class HouseOpening {
  readonly #entries: ReadonlyMap<string, Uint8Array>;
  readonly #stories: OpenStory[] = [];
  readonly #parts = new Map<string, XmlElement>();
  readonly #media = new Map<string, HouseMedia & { readonly from: string }>();
  readonly #refused = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #hidden = 0;

  constructor(entries: ReadonlyMap<string, Uint8Array>) {
    this.#entries = entries;
  }

  open(): HousePackage {
    this.#judgeTypes();
    this.#judgeNames();
    const main = this.#mainPart();
    if (main !== undefined) this.#story(main, mainName, 'text');
    return {
      stories: this.#stories,
      parts: this.#parts,
      media: [...this.#media.values()].map(({ name, data }) => ({ name, data })),
      refused: [...this.#refused],
      hidden: this.#hidden,
    };
  }

  /** What a package says of its types, whether or not anything leads there. */
  #judgeTypes(): void {
    const types = this.#read('[Content_Types].xml');
    if (types === undefined) return;
    for (const element of elementsIn(types)) {
      const type = valueOf(element, 'ContentType');
      if (/macroEnabled|vba/iu.test(type)) this.#refuse('macros');
      if (/activeX/iu.test(type)) this.#refuse('an ActiveX control');
      if (/oleObject/iu.test(type)) this.#refuse('an embedded object');
    }
  }

  #judgeNames(): void {
    for (const name of this.#entries.keys()) {
      if (/vba(?:Project|Data)/iu.test(name)) this.#refuse('macros');
      if (/\/(?:activeX|ctrlProps)\//iu.test(name)) this.#refuse('an ActiveX control');
      if (/\/embeddings\//iu.test(name)) this.#refuse('an embedded file');
      if (/afchunk|\.mht$|\.html?$/iu.test(name))
        this.#refuse('a part in another format, which Word would read anew');
    }
  }

  #mainPart(): string | undefined {
    const links = this.#links('');
    const main = links.find(({ type }) => type === 'officeDocument');
    const path = main === undefined || main.isExternal ? undefined : pathFrom('', main.target);
    if (path !== undefined && this.#entries.has(path)) return path;
    const strict = links.some(({ type }) => type.includes('purl.oclc.org'));
    this.#refused.add(
      strict
        ? 'It is in the strict form of Office Open XML. Open it in Word and save it as “Word document (.docx)”.'
        : 'It is no Word document. Save it in Word as “Word document (.docx)”.',
    );
    return undefined;
  }

  #story(path: string, name: string, kind: HouseStory['kind']): void {
    const root = this.#clean(path);
    const place = this.#stories.length;
    if (root === undefined) return;
    this.#stories.push({ name, kind, root, links: [] });
    const links = this.#links(path).flatMap((link) => this.#follow(link, path));
    this.#stories[place] = { name, kind, root, links };
    this.#checkReferences(root, links);
  }

  /** A relationship as it is in the filled file; none where it leads to a part that all share, or that is left out. */
  #follow(link: Relationship, from: string): readonly HouseLink[] {
    const judged = judgeRelationship(link);
    if ('refused' in judged) this.#refuse(judged.refused);
    if ('refused' in judged || judged.done === 'left out') return [];
    if (link.isExternal) return [link];
    const path = pathFrom(from, link.target);
    if (path === undefined || !this.#entries.has(path)) {
      this.#refused.add(
        `It names a part that is not in it: ${link.target.slice(0, 80)}. Save it in Word once more.`,
      );
      return [];
    }
    return this.#partOf(link, path);
  }

  #partOf(link: Relationship, path: string): readonly HouseLink[] {
    if (link.type === 'image') return this.#picture(link, path);
    const kind = stories[link.type];
    if (kind === undefined) {
      const root = this.#clean(path);
      const name = link.type === 'theme' ? 'word/theme/theme1.xml' : `word/${link.type}.xml`;
      if (root === undefined) return [];
      this.#parts.set(name, root);
      this.#checkReferences(root, []);
      return [];
    }
    const known = this.#names.get(path);
    const name = known ?? this.#nameFor(link.type);
    if (known === undefined) {
      this.#names.set(path, name);
      this.#story(path, name, kind);
    }
    return kind === 'notes' ? [] : [{ ...link, target: name }];
  }

  #nameFor(type: string): string {
    if (type.endsWith('notes')) return `word/${type}.xml`;
    const count = (this.#counts.get(type) ?? 0) + 1;
    this.#counts.set(type, count);
    return `word/${type}${count}.xml`;
  }

  #picture(link: Relationship, path: string): readonly HouseLink[] {
    if (path.toLowerCase().endsWith('.svg')) return [];
    const known = this.#media.get(path);
    if (known !== undefined) return [{ ...link, target: known.name }];
    const media = cleanMedia(this.#entries.get(path) ?? new Uint8Array(), this.#media.size + 1);
    if (typeof media === 'string') {
      this.#refused.add(media);
      return [];
    }
    this.#media.set(path, { ...media, from: path });
    return [{ ...link, target: media.name }];
  }

  /** An id without a relationship would be a file that Word repairs. */
  #checkReferences(root: XmlElement, links: readonly HouseLink[]): void {
    const ids = new Set(links.map(({ id }) => id));
    for (const { attributes } of everyElement(root))
      for (const name of ['r:id', 'r:embed', 'r:link', 'r:pict'])
        if (attributes[name] !== undefined && attributes[name] !== '' && !ids.has(attributes[name]))
          this.#refused.add('It refers to a part that is not in it. Save it in Word once more.');
  }

  #clean(path: string): XmlElement | undefined {
    const read = this.#read(path);
    if (read === undefined) return undefined;
    const { root, refused, hidden } = cleanPart(read);
    for (const reason of refused) this.#refuse(reason);
    for (const problem of scanFields(root)) this.#refused.add(problem);
    this.#hidden += hidden;
    return root;
  }

  #links(part: string): readonly Relationship[] {
    const name = part === '' ? '_rels/.rels' : relationshipsOf(part);
    const root = this.#entries.has(name) ? this.#read(name) : undefined;
    return root === undefined ? [] : relationshipsIn(root);
  }

  #read(path: string): XmlElement | undefined {
    const bytes = this.#entries.get(path);
    const text = bytes === undefined ? undefined : utf8(bytes);
    if (text === undefined) {
      this.#refused.add(
        `${path.slice(0, 80)} ${bytes === undefined ? 'is missing in it' : 'is not written in UTF-8'}. Save it in Word once more.`,
      );
      return undefined;
    }
    const read = readXml(text);
    if (read.ok) return read.value;
    this.#refused.add(`${path.slice(0, 80)} ${read.failure.message}.`);
    return undefined;
  }

  #refuse(what: string): void {
    this.#refused.add(`It holds ${what}. Take that out in Word, and save it again.`);
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
