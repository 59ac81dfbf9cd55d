import type { Meta } from '../../../briefing/document/document.ts';
import type { HouseFile, HouseLink } from '../../../briefing/house/house-file.ts';
import {
  childNamed,
  elementsIn,
  mapXml,
  valueOf,
  withChildren,
  type XmlElement,
} from '../../../briefing/house/xml/xml-element.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import type { Parts } from '../pack/parts.ts';
import { zipParts } from '../pack/zip-parts.ts';
import { fillStories, type StoryTree } from './fill-stories.ts';
import type { HouseFilling } from './house-filling.ts';
import { hasEvenPages, houseSettings } from './house-settings.ts';
import { mergeFonts } from './merge-fonts.ts';
import { mergeNumbering, withListNumber } from './merge-numbering.ts';
import {
  ownPrefix,
  ownRelationships,
  putRelationships,
  relationshipOf,
  withPrefixedIds,
} from './merge-relationships.ts';
import { mergeStyles, withStyleId } from './merge-styles.ts';
import { orderNotes } from './order-notes.ts';
import { packedContents } from './packed-contents.ts';
import { partTree, putPackageTree, putTree, treeOf } from './package-xml.ts';
import { placeBands } from './place-bands.ts';
import { markedSection, placeSections } from './place-sections.ts';
import { repairStory } from './repair-story.ts';

const main = 'word/document.xml';
const footnotes = 'word/footnotes.xml';
const endnotes = 'word/endnotes.xml';
/** Ours are told from theirs by ids that no file reaches. */
const noteShift = 1_000_000;

/** What else is known of the packed document. */
export interface HouseMatter {
  readonly meta: Meta;
  /** The font by which the columns of its tables were measured. */
  readonly measured: string;
}

/**
 * Puts the parts of a packed document into the file of a house: theirs are the page, headers, footers, styles and lists, ours the
 * contents, what they need that the house does not have, and the properties of the file.
 */
export function fillHouse(parts: Parts, matter: HouseMatter, filling: HouseFilling): Outcome<Uint8Array> {
  const house = new HouseFill(parts, matter, filling);
  return house.fill() ? done(zipParts(parts)) : refused('bad-input', cutApart);
}

const cutApart =
  'The Word file was not written: the tags in the house file cut a paragraph or row in two. Put each tag into a paragraph of its own.';

class HouseFill {
  readonly #parts: Parts;
  readonly #filling: HouseFilling;
  readonly #meta: Meta;
  readonly #file: HouseFile;
  readonly #prefix: string;
  readonly #measured: string;
  readonly #adopt: (element: XmlElement) => XmlElement;

  constructor(parts: Parts, { meta, measured }: HouseMatter, filling: HouseFilling) {
    this.#measured = measured;
    this.#parts = parts;
    this.#filling = filling;
    this.#meta = meta;
    this.#file = filling.file;
    this.#prefix = ownPrefix(this.#file.stories.flatMap(({ links }) => links));
    this.#adopt = this.#adoption();
  }

  fill(): boolean {
    const body = childNamed(this.#adopt(partTree(this.#parts, main)), 'w:body');
    if (body === undefined) throw new Error(`${main} has no body.`);
    const filled = fillStories(this.#filling, packedContents(body, this.#filling.sign), this.#meta);
    const stories = filled.filter((story) => story !== undefined);
    const [text] = stories;
    if (stories.length < filled.length || text === undefined) return false;
    this.#putStories(stories, this.#withNotes(text, stories));
    this.#putParts();
    this.#putTypes();
    return true;
  }

  /** Styles and lists are merged first, since everything of ours is then called as it is there. */
  #adoption(): (element: XmlElement) => XmlElement {
    const theirs = (name: string): XmlElement | undefined => {
      const xml = this.#file.parts[name];
      return xml === undefined ? undefined : treeOf(xml, name);
    };
    const ours = partTree(this.#parts, 'word/styles.xml');
    const { root, idOf } = mergeStyles(theirs('word/styles.xml') ?? ours, ours, this.#measured);
    putTree(this.#parts, 'word/styles.xml', root);
    const lists = mergeNumbering(theirs('word/numbering.xml'), partTree(this.#parts, 'word/numbering.xml'));
    putTree(
      this.#parts,
      'word/numbering.xml',
      mapXml(lists.root, (element) => withStyleId(element, idOf)),
    );
    return (part) =>
      mapXml(part, (element) => {
        if (element.name === 'w:footnoteReference') return withShift(element);
        const listed = withListNumber(withStyleId(markedSection(element), idOf), lists.numberOf);
        return withPrefixedIds(listed, this.#prefix);
      });
  }

  /** The text with its notes in their order; the notes are put into the package. */
  #withNotes(text: StoryTree, stories: readonly StoryTree[]): XmlElement {
    const theirs = stories.find(({ story }) => story.name === footnotes)?.root;
    const ours = shifted(this.#adopt(partTree(this.#parts, footnotes)));
    const notes = theirs === undefined ? ours : notesWith(theirs, ours, text.notes);
    const feet = orderNotes(text.root, notes, 'footnote');
    putTree(this.#parts, footnotes, feet.notes);
    const ends = stories.find(({ story }) => story.name === endnotes)?.root;
    const ordered = orderNotes(feet.text, ends ?? this.#adopt(partTree(this.#parts, endnotes)), 'endnote');
    putTree(this.#parts, endnotes, ordered.notes);
    return ordered.text;
  }

  #putStories(stories: readonly StoryTree[], text: XmlElement): void {
    const bands = stories.filter(({ story }) => story.kind === 'header' || story.kind === 'footer');
    const settings = this.#file.parts['word/settings.xml'];
    const banded = placeBands(
      {
        text: placeSections(text),
        stories: new Map(bands.map(({ story, root }) => [story.name, root])),
        links: this.#linksOf(main),
        marked: new Set(bands.filter(({ marked }) => marked).map(({ story }) => story.name)),
        evenPages: hasEvenPages(settings === undefined ? undefined : treeOf(settings, 'word/settings.xml')),
      },
      this.#meta,
    );
    for (const name of this.#parts.keys())
      if (/^word\/(?:_rels\/)?(?:header|footer)\d+\.xml/u.test(name)) this.#parts.delete(name);
    const numbers = { drawing: 0, bookmark: 0, bookmarks: new Set<string>() };
    putTree(this.#parts, main, repairStory(banded.text, numbers));
    for (const [name, root] of banded.stories) {
      putTree(this.#parts, name, repairStory(root, numbers));
      putRelationships(this.#parts, name, this.#linksOf(name).map(relationshipOf));
    }
    this.#putLinks(main, banded.links);
    this.#putLinks(footnotes, []);
    this.#putLinks(endnotes, []);
  }

  #putLinks(name: string, added: readonly HouseLink[]): void {
    const own = ownRelationships(this.#parts, name, this.#prefix);
    putRelationships(this.#parts, name, [...[...this.#linksOf(name), ...added].map(relationshipOf), ...own]);
  }

  #linksOf(name: string): readonly HouseLink[] {
    return this.#file.stories.find((story) => story.name === name)?.links ?? [];
  }

  #putParts(): void {
    const { parts, stories, media } = this.#file;
    const has = (name: string): boolean => stories.some((story) => story.name === name);
    const theirs = parts['word/settings.xml'];
    const settings = houseSettings(
      theirs === undefined ? undefined : treeOf(theirs, 'word/settings.xml'),
      partTree(this.#parts, 'word/settings.xml'),
      { footnotes: has(footnotes), endnotes: has(endnotes) },
    );
    putTree(this.#parts, 'word/settings.xml', settings);
    const theme = parts['word/theme/theme1.xml'];
    if (theme !== undefined) putTree(this.#parts, 'word/theme/theme1.xml', treeOf(theme, 'the theme'));
    mergeFonts(this.#parts, parts['word/fontTable.xml'], this.#measured);
    for (const { name, data } of media) this.#parts.set(name, new Uint8Array(Buffer.from(data, 'base64')));
  }

  #putTypes(): void {
    const name = '[Content_Types].xml';
    const types = partTree(this.#parts, name);
    const bands = [...this.#parts.keys()].flatMap((part) => {
      const side = /^word\/(header|footer)\d+\.xml$/u.exec(part)?.[1];
      return side === undefined ? [] : [bandType(part, side)];
    });
    const kept = elementsIn(types).filter((element) => !isBand(element));
    putPackageTree(this.#parts, name, withChildren(types, [...kept, ...bands]));
  }
}

function isBand(type: XmlElement): boolean {
  return /^\/word\/(?:header|footer)\d+\.xml$/u.test(valueOf(type, 'PartName'));
}

function bandType(part: string, side: string): XmlElement {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${side}+xml`;
  return { name: 'Override', attributes: { PartName: `/${part}`, ContentType: type }, children: [] };
}

function shifted(notes: XmlElement): XmlElement {
  return withChildren(
    notes,
    elementsIn(notes, 'w:footnote').map((note) =>
      note.attributes['w:type'] === undefined ? withShift(note) : note,
    ),
  );
}

function withShift(element: XmlElement): XmlElement {
  const id = String(Number(valueOf(element, 'w:id')) + noteShift);
  return { ...element, attributes: { ...element.attributes, 'w:id': id } };
}

/** Theirs keep the words that they have in the house file, under the ids by which they were numbered. */
function notesWith(
  theirs: XmlElement,
  ours: XmlElement,
  houseNotes: ReadonlyMap<string, string>,
): XmlElement {
  const all = elementsIn(theirs, 'w:footnote');
  const special = all.filter((note) => note.attributes['w:type'] !== undefined);
  const byId = new Map(all.map((note) => [valueOf(note, 'w:id'), note]));
  const placed = ownNotes(ours).map((note) => {
    const id = valueOf(note, 'w:id');
    const words = byId.get(houseNotes.get(id) ?? '')?.children ?? note.children;
    return withChildren(note, words);
  });
  return withChildren(theirs, [...special, ...placed]);
}

function ownNotes(notes: XmlElement): readonly XmlElement[] {
  return elementsIn(notes, 'w:footnote').filter((note) => note.attributes['w:type'] === undefined);
}
