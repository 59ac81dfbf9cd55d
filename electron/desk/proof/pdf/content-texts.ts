import type { FileReading } from '../file-reading.ts';
import type { CharacterMap } from './character-map.ts';
import { readCharacterMap } from './character-map.ts';
import type { ContentFound } from './content-reader.ts';
import { readContent } from './content-reader.ts';
import { FontDecoder } from './font-decoder.ts';
import type { ObjectGraph } from './object-graph.ts';
import { pageNames } from './page-names.ts';
import { textByPlace, textInOrder } from './page-text.ts';
import { PdfTrouble } from './pdf-parser.ts';
import { turnedRuns } from './turned-runs.ts';
import type { PdfObject, PdfValue } from './pdf-value.ts';
import { entryOf, nameAt, valuesWithin } from './pdf-value.ts';
import { readValues } from './read-values.ts';
import type { StreamRoom } from './stream-room.ts';

/** Reads the content of pages, forms, patterns and drawn letters, with the fonts that each may use. */
export class ContentTexts {
  readonly #graph: ObjectGraph;
  readonly #room: StreamRoom;
  readonly #reading: FileReading;
  readonly #fonts = new Map<PdfValue, FontDecoder>();
  readonly #resources = new Map<PdfObject, readonly PdfValue[]>();

  constructor(graph: ObjectGraph, room: StreamRoom, reading: FileReading) {
    this.#graph = graph;
    this.#room = room;
    this.#reading = reading;
    for (const object of graph.objects)
      for (const value of valuesWithin(object.value)) this.#giveResources(value);
  }

  read(streams: readonly PdfObject[]): void {
    const left = new Set(streams);
    for (const [page, name] of pageNames(this.#graph)) {
      const contents = this.#graph
        .objectsAt(entryOf(page.value, 'Contents'))
        .flatMap((object) => this.#streamsIn(object));
      this.#readTogether(name, contents);
      for (const object of contents) left.delete(object);
    }
    for (const object of left) this.#readTogether(`object ${object.number}, stream`, [object]);
    for (const font of this.#fonts.values())
      if (font.unusedCodes().length > 0) this.#reading.unknown('font', 'names letters that nothing shows');
  }

  #streamsIn(object: PdfObject): readonly PdfObject[] {
    return object.stream === undefined ? this.#graph.objectsAt(object.value) : [object];
  }

  /** The streams of a page are one content, parted anywhere between two signs. */
  #readTogether(part: string, streams: readonly PdfObject[]): void {
    try {
      const bytes = streams.flatMap((object) => [this.#room.unfiltered(object).bytes, Buffer.from('\n')]);
      const resources = streams.flatMap((object) => [...this.#resourcesOf(object)]);
      this.#tell(
        part,
        readContent(Buffer.concat(bytes), (name) => this.#fontNamed(name, resources)),
      );
    } catch (error) {
      if (!(error instanceof PdfTrouble)) throw error;
      this.#reading.unknown(part, error.message);
      for (const { stream } of streams) if (stream !== undefined) this.#reading.bytes(part, stream.bytes);
    }
  }

  #tell(part: string, found: ContentFound): void {
    this.#reading.shown(part, textInOrder(turnedRuns(found.runs)));
    this.#reading.text(part, textByPlace(found.runs));
    readValues(part, found.values, this.#reading);
    for (const comment of found.comments) this.#reading.text(`${part}, comment`, comment);
    for (const text of found.strange) this.#reading.text(part, text);
    for (const trouble of found.troubles) this.#reading.unknown(part, trouble);
    if (found.hasPictures) this.#reading.unchecked(part, 'pixels of a picture');
  }

  /** The resources of a form are its own; those of a page’s content are the page’s, or of the pages above it. */
  #giveResources(value: PdfValue): void {
    if (nameAt(value, 'Type') === 'Page') {
      for (const object of this.#graph.objectsAt(entryOf(value, 'Contents')))
        for (const stream of this.#streamsIn(object)) this.#give(stream, this.#inherited(value));
    }
    if (nameAt(value, 'Subtype') !== 'Type3') return;
    const letters = this.#graph.entry(value, 'CharProcs');
    if (letters?.kind !== 'dictionary') return;
    for (const [, letter] of letters.entries)
      for (const object of this.#graph.objectsAt(letter))
        this.#give(object, this.#graph.entry(value, 'Resources'));
  }

  #give(object: PdfObject, resources: PdfValue | undefined): void {
    if (resources !== undefined)
      this.#resources.set(object, [...(this.#resources.get(object) ?? []), resources]);
  }

  #inherited(page: PdfValue): PdfValue | undefined {
    let at: PdfValue | undefined = page;
    for (let step = 0; at !== undefined && step < 50; step += 1) {
      const resources = this.#graph.entry(at, 'Resources');
      if (resources !== undefined) return resources;
      at = this.#graph.entry(at, 'Parent');
    }
    return undefined;
  }

  /** A form without resources of its own uses those of the page that shows it. */
  #resourcesOf(object: PdfObject): readonly PdfValue[] {
    const own = this.#graph.entry(object.value, 'Resources');
    const given = this.#resources.get(object) ?? [];
    if (own !== undefined) return [own];
    return given.length > 0 ? given : [...this.#resources.values()].flat();
  }

  #fontNamed(name: string, resources: readonly PdfValue[]): FontDecoder | undefined {
    for (const one of resources) {
      const font = this.#graph.entry(this.#graph.entry(one, 'Font'), name);
      if (font !== undefined) return this.#decoderOf(font);
    }
    return undefined;
  }

  #decoderOf(font: PdfValue): FontDecoder {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const encoding = nameAt(font, 'Encoding');
    if (nameAt(font, 'Subtype') === 'Type0' && encoding !== 'Identity-H')
      this.#reading.unknown('font', 'has an encoding that is not known');
    const decoder = new FontDecoder(font, this.#mapOf(font), this.#graph);
    this.#fonts.set(font, decoder);
    return decoder;
  }

  #mapOf(font: PdfValue): CharacterMap | undefined {
    const [map] = this.#graph.objectsAt(entryOf(font, 'ToUnicode')).toReversed();
    return map?.stream === undefined ? undefined : readCharacterMap(this.#room.unfiltered(map).bytes);
  }
}
