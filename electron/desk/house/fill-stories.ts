import type { Meta } from '../../../briefing/document/document.ts';
import type { HouseStory } from '../../../briefing/house/house-file.ts';
import { readXml } from '../../../briefing/house/xml/read-xml.ts';
import { writeNode } from '../../../briefing/house/xml/write-xml.ts';
import { everyElement, valueOf, type XmlElement } from '../../../briefing/house/xml/xml-element.ts';
import type { HouseFilling, MarkedPiece } from './house-filling.ts';
import { markingText } from './marking-band.ts';
import { treeOf } from './package-xml.ts';
import type { PackedContents } from './packed-contents.ts';
import { formattedRuns } from './run-format.ts';

/** A part of the house file with its contents in their places. */
export interface StoryTree {
  readonly story: HouseStory;
  readonly root: XmlElement;
  /** Whether the marking is printed in it. */
  readonly marked: boolean;
  /** Ids in the house file of the notes that stand for others of ours, by the ids of these. */
  readonly notes: ReadonlyMap<string, string>;
}

const wrapper =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** Puts contents into every part of a house file; undefined for one that its tags have cut apart. */
export function fillStories(
  { file, stories }: HouseFilling,
  contents: PackedContents,
  meta: Meta,
): readonly (StoryTree | undefined)[] {
  return file.stories.map((story) => {
    const pieces = stories.find(({ name }) => name === story.name)?.pieces ?? [];
    const filler = new StoryFiller(story, contents, { meta, titled: file.hasTitle });
    const read = readXml(pieces.map((piece) => filler.xmlOf(piece)).join(''));
    if (!read.ok) return undefined;
    return {
      story,
      root: read.value,
      marked: pieces.some(({ kind }) => kind === 'marking'),
      notes: filler.notes,
    };
  });
}

class StoryFiller {
  readonly notes = new Map<string, string>();
  readonly #story: HouseStory;
  readonly #contents: PackedContents;
  readonly #with: { readonly meta: Meta; readonly titled: boolean };
  readonly #formats = new Map<number, XmlElement | undefined>();

  constructor(
    story: HouseStory,
    contents: PackedContents,
    given: { readonly meta: Meta; readonly titled: boolean },
  ) {
    this.#story = story;
    this.#contents = contents;
    this.#with = given;
  }

  xmlOf(piece: MarkedPiece): string {
    switch (piece.kind) {
      case 'chunk':
        return this.#story.chunks[piece.chunk] ?? '';
      case 'words':
        return this.#words(piece.marker, piece.format);
      case 'note':
        return this.#note(piece.marker, piece.note);
      case 'blocks':
        return this.#blocks(piece.marker);
      case 'body': {
        const front = this.#with.titled ? [] : this.#contents.front;
        return `${front.map(writeNode).join('')}${this.#blocks(piece.marker)}${this.#contents.end.map(writeNode).join('')}`;
      }
      case 'marking':
      case 'limit':
        return markingText(this.#with.meta, piece.kind, this.#format(piece.format));
    }
  }

  #words(marker: number, format: number): string {
    const paragraph = this.#contents.paragraphs.get(marker);
    return paragraph === undefined
      ? ''
      : formattedRuns(paragraph, this.#format(format)).map(writeNode).join('');
  }

  #note(marker: number, note: number): string {
    const paragraph = this.#contents.paragraphs.get(marker);
    if (paragraph === undefined) return '';
    for (const element of everyElement(paragraph))
      if (element.name === 'w:footnoteReference') this.notes.set(valueOf(element, 'w:id'), String(note));
    return formattedRuns(paragraph, undefined).map(writeNode).join('');
  }

  #blocks(marker: number): string {
    return (this.#contents.blocks.get(marker) ?? []).map(writeNode).join('');
  }

  #format(number: number): XmlElement | undefined {
    if (this.#formats.has(number)) return this.#formats.get(number);
    const xml = this.#story.formats[number]?.properties ?? '';
    const format =
      xml === ''
        ? undefined
        : treeOf(xml.replace('<w:rPr', `<w:rPr ${wrapper}`), 'the format of a placeholder');
    this.#formats.set(number, format);
    return format;
  }
}
