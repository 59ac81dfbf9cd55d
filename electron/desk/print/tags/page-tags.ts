import type { PrintedDocument } from '../printed-document.ts';
import { wideString } from './pdf-syntax.ts';
import type { StructureElement } from './structure-element.ts';

/** What on a page is no content of the document (ISO 32000-1, 14.8.2.2.2). */
export type Artifact = 'header' | 'footer' | 'layout';

const artifacts: Readonly<Record<Artifact, string>> = {
  header: '/Type/Pagination/Subtype/Header',
  footer: '/Type/Pagination/Subtype/Footer',
  layout: '/Type/Layout',
};

/** The elements that the marked contents of a page, or an annotation, belong to; by their keys in the parent tree. */
export type ParentTree = readonly (StructureElement | readonly StructureElement[])[];

/**
 * Marks what is drawn on pages as the content of elements, or as none. What follows each other in one element is marked
 * once, however many lines it has.
 */
export class PageTags {
  readonly #document: PrintedDocument;
  readonly #parents: (StructureElement | StructureElement[])[];
  /** How many pages are begun, and the number of the last one's object. */
  #begun = 0;
  #page = 0;
  #marked: StructureElement[] = [];
  #open: StructureElement | Artifact | undefined;

  constructor(document: PrintedDocument, pageCount: number) {
    this.#document = document;
    this.#parents = Array.from({ length: pageCount }, () => []);
  }

  /** The parent tree of all pages begun so far. */
  get parents(): ParentTree {
    return this.#parents;
  }

  /** Begins to mark the page that was just added to the document. */
  beginPage(): void {
    const { dictionary } = this.#document.page;
    this.#page = dictionary.id;
    this.#marked = [];
    this.#parents[this.#begun] = this.#marked;
    dictionary.data['StructParents'] = this.#begun++;
  }

  /** What is drawn from here on belongs to this. */
  enter(target: StructureElement | Artifact): void {
    if (this.#open === target) return;
    this.leave();
    this.#open = target;
    if (typeof target === 'string') this.#begin('Artifact', artifacts[target]);
    else this.#begin(target.tag, this.#markedContent(target));
  }

  /**
   * Belongs to this too, but reads as these words and not as its glyphs (ISO 32000-1, 14.9.4); ended by `leave`. The tag is
   * not `Span`: poppler would spread the words over the glyphs from left to right.
   */
  enterReplaced(target: StructureElement | Artifact, words: string): void {
    this.leave();
    this.#open = target;
    const actualText = `/ActualText${wideString(words)}`;
    if (typeof target === 'string') this.#begin('Artifact', artifacts[target] + actualText);
    else this.#begin('NonStruct', this.#markedContent(target) + actualText);
  }

  #begin(tag: string, properties: string): void {
    this.#document.addContent(`/${tag}<<${properties}>>BDC`);
  }

  #markedContent(element: StructureElement): string {
    const mcid = this.#marked.push(element) - 1;
    element.mark(this.#page, mcid);
    return `/MCID ${mcid}`;
  }

  /** Ends what was entered; at the end of a page at the latest. */
  leave(): void {
    if (this.#open !== undefined) this.#document.addContent('EMC');
    this.#open = undefined;
  }

  /** The key of an annotation in the parent tree, which the annotation has to name. */
  annotationKey(element: StructureElement): number {
    return this.#parents.push(element) - 1;
  }

  /** Puts an annotation of the page, by the number of its object, into an element. */
  addAnnotation(element: StructureElement, annotation: number): void {
    element.kids.push(`<</Type/OBJR/Pg ${this.#page} 0 R/Obj ${annotation} 0 R>>`);
  }
}
