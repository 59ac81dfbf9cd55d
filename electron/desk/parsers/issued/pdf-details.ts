import type { Detail, DetailKind } from '../../../../briefing/bundle/issued-file.ts';
import { readContent } from '../../proof/pdf/content-reader.ts';
import type { ObjectGraph } from '../../proof/pdf/object-graph.ts';
import { pageNames } from '../../proof/pdf/page-names.ts';
import { textsOfString } from '../../proof/pdf/pdf-strings.ts';
import type { PdfObject, PdfValue } from '../../proof/pdf/pdf-value.ts';
import { entryOf, nameAt } from '../../proof/pdf/pdf-value.ts';
import type { PdfGraph } from './pdf-graph.ts';
import { readMetadata, xmpNames } from './read-metadata.ts';

const deepest = 200;
const mostEntries = 10_000;
/** Keys of structure elements and of marked content whose words are said aloud. */
const spokenKeys: readonly (readonly [string, DetailKind])[] = [
  ['ActualText', 'spoken'],
  ['E', 'spoken'],
  ['Alt', 'description'],
  ['Lang', 'language'],
];
const properties: readonly (readonly [string, DetailKind])[] = [
  ['Title', 'title'],
  ['Author', 'author'],
  ['Subject', 'subject'],
  ['Keywords', 'keywords'],
];

/** What a PDF says aloud, where its links lead, what its outline and its properties say; throws a PdfTrouble where it is broken. */
export function pdfDetails(pdf: PdfGraph, info: PdfValue | undefined): readonly Detail[] {
  return new DetailReading(pdf).read(info);
}

class DetailReading {
  readonly #graph: ObjectGraph;
  readonly #room: PdfGraph['room'];
  readonly #details: Detail[] = [];
  readonly #pages = new Map<number, number>();
  readonly #destinations = new Map<string, PdfValue>();
  /** A tree that comes back to itself would be read for ever. */
  readonly #seen = new Set<PdfValue>();

  constructor({ graph, room }: PdfGraph) {
    this.#graph = graph;
    this.#room = room;
  }

  read(info: PdfValue | undefined): readonly Detail[] {
    const root = this.#graph.objects.findLast(({ value }) => nameAt(value, 'Type') === 'Catalog')?.value;
    const pages = [...pageNames(this.#graph).keys()];
    for (const [at, { number }] of pages.entries()) this.#pages.set(number, at + 1);
    this.#properties(root, info);
    this.#gatherDestinations(this.#graph.entry(this.#graph.entry(root, 'Names'), 'Dests'), 0);
    this.#outline(this.#graph.entry(this.#graph.entry(root, 'Outlines'), 'First'), 0);
    this.#elements(this.#graph.entry(this.#graph.entry(root, 'StructTreeRoot'), 'K'), 0);
    for (const [at, page] of pages.entries()) this.#page(page, at + 1);
    return this.#details;
  }

  #properties(root: PdfValue | undefined, info: PdfValue | undefined): void {
    for (const [key, what] of properties) this.#say(what, this.#graph.entry(info, key));
    this.#say('language', this.#graph.entry(root, 'Lang'));
    for (const metadata of this.#graph.objectsAt(entryOf(root, 'Metadata')).slice(-1)) {
      const xml = Buffer.from(this.#room.unfiltered(metadata).bytes).toString('utf8');
      this.#details.push(...readMetadata(xml, xmpNames));
    }
  }

  #gatherDestinations(node: PdfValue | undefined, depth: number): void {
    if (depth > deepest || node === undefined || !this.#isNew(node)) return;
    const names = this.#graph.entry(node, 'Names');
    if (names?.kind === 'array')
      for (const [at, name] of names.items.entries()) {
        const target = names.items[at + 1];
        if (at % 2 === 0 && target !== undefined)
          this.#destinations.set(wordsOf(this.#graph.resolved(name)), target);
      }
    for (const kid of this.#itemsAt(node, 'Kids')) this.#gatherDestinations(kid, depth + 1);
  }

  #outline(first: PdfValue | undefined, depth: number): void {
    if (depth > deepest) return;
    let item = first;
    for (let step = 0; step < mostEntries && item !== undefined && this.#isNew(item); step += 1) {
      this.#say('outline', this.#graph.entry(item, 'Title'));
      this.#outline(this.#graph.entry(item, 'First'), depth + 1);
      item = this.#graph.entry(item, 'Next');
    }
  }

  #elements(value: PdfValue | undefined, depth: number): void {
    if (value === undefined || depth > deepest) return;
    if (value.kind === 'array')
      for (const item of value.items) this.#elements(this.#graph.resolved(item), depth);
    if (value.kind !== 'dictionary' || !this.#isNew(value)) return;
    const on = entryOf(value, 'Pg');
    const page = on?.kind === 'reference' ? this.#pages.get(on.number) : undefined;
    this.#spoken(value, page);
    this.#elements(this.#graph.entry(value, 'K'), depth + 1);
  }

  #page(page: PdfObject, number: number): void {
    const contents = this.#graph.objectsAt(entryOf(page.value, 'Contents'));
    const bytes = contents.flatMap((object) => [this.#room.unfiltered(object).bytes, Buffer.from('\n')]);
    for (const value of readContent(Buffer.concat(bytes), () => undefined).values)
      this.#spoken(value, number);
    for (const note of this.#itemsAt(page.value, 'Annots')) this.#annotation(note, number);
  }

  #annotation(note: PdfValue | undefined, page: number): void {
    this.#say('description', this.#graph.entry(note, 'Contents'), page);
    const action = this.#graph.entry(note, 'A');
    const address = this.#graph.entry(action, 'URI');
    this.#say('link', address, page);
    if (address !== undefined) return;
    const target = this.#graph.entry(note, 'Dest') ?? this.#graph.entry(action, 'D');
    this.#details.push({ what: 'link', words: this.#placeOf(target), page });
  }

  /** `bottom-line, on page 1` */
  #placeOf(target: PdfValue | undefined): string {
    if (target === undefined) return '';
    if (target.kind === 'array') {
      const [on] = target.items;
      const page = on?.kind === 'reference' ? this.#pages.get(on.number) : undefined;
      return page === undefined ? 'no page' : `page ${page}`;
    }
    const name = wordsOf(target);
    const found = this.#graph.resolved(this.#destinations.get(name));
    const place = found?.kind === 'dictionary' ? this.#graph.entry(found, 'D') : found;
    return place?.kind === 'array' ? `${name}, on ${this.#placeOf(place)}` : `${name}, which is nowhere`;
  }

  #isNew(value: PdfValue): boolean {
    const isNew = !this.#seen.has(value);
    this.#seen.add(value);
    return isNew;
  }

  #spoken(value: PdfValue, page: number | undefined): void {
    for (const [key, what] of spokenKeys) this.#say(what, this.#graph.entry(value, key), page);
  }

  #itemsAt(value: PdfValue | undefined, key: string): readonly (PdfValue | undefined)[] {
    const list = this.#graph.entry(value, key);
    return list?.kind === 'array' ? list.items.map((item) => this.#graph.resolved(item)) : [];
  }

  #say(what: DetailKind, value: PdfValue | undefined, page?: number): void {
    const words = wordsOf(value);
    if (words !== '') this.#details.push({ what, words, ...(page === undefined ? {} : { page }) });
  }
}

function wordsOf(value: PdfValue | undefined): string {
  if (value?.kind === 'name') return value.name;
  return value?.kind === 'string' ? (textsOfString(value.bytes)[0] ?? '') : '';
}
