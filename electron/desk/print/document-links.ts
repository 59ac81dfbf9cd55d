import type { PrintedDocument } from './printed-document.ts';
import { keyOrder, pdfNumber, pdfString, treeKey, WrittenObject } from './tags/pdf-syntax.ts';

/** A link: its sensitive field in points from the upper left corner of the page, where it leads, and what it says of itself. */
export interface DocumentLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name of a place in the document after `#`, else an address. */
  readonly target: string;
  /** What is read for it. */
  readonly words: string;
  /** Its key in the parent tree of the structure. */
  readonly key: number;
}

/**
 * The links of a document and the places they lead to, in finished syntax: notes alone make a dozen of both on each page,
 * and PDFKit would make several objects of each.
 */
export class DocumentLinks {
  readonly #document: PrintedDocument;
  readonly #places = new Map<string, string>();

  constructor(document: PrintedDocument) {
    this.#document = document;
  }

  /** Names a place on the page that is drawn; a name that is given again names the later place. */
  addPlace(name: string, y: number): void {
    const { dictionary, height } = this.#document.page;
    this.#places.set(treeKey(name), `[${dictionary.id} 0 R/XYZ null ${pdfNumber(height - y)} null]`);
  }

  /** Adds a link to the page that is drawn, and answers the number of its object. */
  addLink({ x, y, width, height, target, words, key }: DocumentLink): number {
    const bottom = this.#document.page.height - y - height;
    const field = [x, bottom, x + width, bottom + height].map(pdfNumber).join(' ');
    const action = target.startsWith('#')
      ? `/S/GoTo/D${pdfString(treeKey(target.slice(1)))}`
      : `/S/URI/URI${pdfString(target)}`;
    return this.#document.addAnnotation(
      `<</Type/Annot/Subtype/Link/Rect[${field}]/Border[0 0 0]/F 4/A<<${action}>>/Contents${pdfString(words)}/StructParent ${key}>>`,
    );
  }

  /** Writes the names of all places, once the last page is drawn. */
  writePlaces(): void {
    const sorted = Array.from(this.#places).toSorted(([one], [other]) => keyOrder(one, other));
    let names = '';
    for (const [name, place] of sorted) names += `${pdfString(name)}${place}\n`;
    const tree = new WrittenObject(this.#document.reserve());
    this.#document.pack(tree.id, `<</Names[${names}]>>`);
    this.#document._root.data.Names.data.Dests = tree;
  }
}
