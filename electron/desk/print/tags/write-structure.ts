import type { PrintedDocument } from '../printed-document.ts';
import type { PageTags } from './page-tags.ts';
import { PdfSyntax, keyOrder, pdfString } from './pdf-syntax.ts';
import { StructureElement } from './structure-element.ts';
import type { StructureKid } from './structure-element.ts';

/**
 * Writes the structure tree (ISO 32000-1, 14.7): elements without content are left out, levels of headings never skip
 * one, and elements can be found by their ids and by what they mark.
 */
export function writeStructure(document: PrintedDocument, root: StructureElement, tags: PageTags): void {
  const tree = document._root.data.StructTreeRoot;
  prune(root);
  const elements = new StructureObjects(document, tags.pages);
  elements.add(root, tree.id);
  const parents = tags.parents.map((of) =>
    of instanceof StructureElement ? refer(of.number) : referAll(of),
  );
  const parentTree = document.reserve();
  const idTree = elements.ids.length === 0 ? undefined : document.reserve();
  document.writeObjects([
    ...elements.objects,
    [parentTree, `<</Nums[${parents.map((of, key) => `${key} ${of}`).join('\n')}]>>`],
    ...(idTree === undefined ? [] : [[idTree, namesOf(elements.ids)] as const]),
  ]);
  Object.assign(tree.data, {
    K: new PdfSyntax(refer(root.number)),
    ParentTree: new PdfSyntax(refer(parentTree)),
    ParentTreeNextKey: parents.length,
    ...(idTree === undefined ? {} : { IDTree: new PdfSyntax(refer(idTree)) }),
  });
}

/** Takes out what has no content; a cell stays, as the cells beside it count on it. */
function prune(element: StructureElement): void {
  const kids = element.kids.filter((kid) => {
    if (!(kid instanceof StructureElement)) return true;
    prune(kid);
    return kid.kids.length > 0 || kid.type === 'TD' || kid.type === 'TH';
  });
  element.kids.splice(0, element.kids.length, ...kids);
}

function refer(number: number): string {
  return `${number} 0 R`;
}

function referAll(elements: readonly StructureElement[]): string {
  return `[${elements.map(({ number }) => refer(number)).join(' ')}]`;
}

function namesOf(ids: readonly (readonly [string, number])[]): string {
  const sorted = ids.toSorted(([a], [b]) => keyOrder(a, b));
  return `<</Names[${sorted.map(([id, number]) => `${pdfString(id)}${refer(number)}`).join('\n')}]>>`;
}

/** The objects of a tree's elements, each after the ones it holds. */
class StructureObjects {
  readonly objects: (readonly [number, string])[] = [];
  readonly ids: (readonly [string, number])[] = [];
  readonly #document: PrintedDocument;
  readonly #pages: readonly number[];
  #level = 0;

  constructor(document: PrintedDocument, pages: readonly number[]) {
    this.#document = document;
    this.#pages = pages;
  }

  add(element: StructureElement, parent: number): void {
    const { kids, traits } = element;
    element.number = this.#document.reserve();
    if (traits.id !== undefined) this.ids.push([traits.id, element.number]);
    const type = this.#typeOf(element);
    for (const kid of kids) if (kid instanceof StructureElement) this.add(kid, element.number);
    const first = kids.find((kid) => 'mcid' in kid);
    const page = first !== undefined && 'page' in first ? first.page : undefined;
    const held = kids.map((kid) => this.#kid(kid, page));
    const content =
      held.length === 0 ? '' : `/K${held.length === 1 ? ` ${held[0] ?? ''}` : `[${held.join(' ')}]`}`;
    const place = page === undefined ? '' : `/Pg ${this.#page(page)}`;
    this.objects.push([
      element.number,
      `<</S/${type}/P ${refer(parent)}${traitsOf(element)}${place}${content}>>`,
    ]);
  }

  /** A level below the one before it may be one deeper, not more. */
  #typeOf({ type, traits: { level } }: StructureElement): string {
    if (type !== 'H') return type;
    this.#level = Math.min(level ?? 1, this.#level + 1, 6);
    return `H${this.#level}`;
  }

  #kid(kid: StructureKid, page: number | undefined): string {
    if (kid instanceof StructureElement) return refer(kid.number);
    if ('annotation' in kid) return `<</Type/OBJR/Pg ${this.#page(kid.page)}/Obj ${refer(kid.annotation)}>>`;
    return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${this.#page(kid.page)}/MCID ${kid.mcid}>>`;
  }

  #page(at: number): string {
    return refer(this.#pages[at] ?? 0);
  }
}

function traitsOf({ traits: { id, alt, actualText, language, attributes } }: StructureElement): string {
  const texts = { ID: id, Alt: alt, ActualText: actualText, Lang: language };
  const written = Object.entries(texts).map(([key, text]) =>
    text === undefined ? '' : `/${key}${pdfString(text)}`,
  );
  return `${written.join('')}${attributes === undefined ? '' : `/A<<${attributes}>>`}`;
}
