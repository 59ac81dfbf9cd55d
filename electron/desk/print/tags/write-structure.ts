import type { PrintedDocument } from '../printed-document.ts';
import type { PageTags } from './page-tags.ts';
import { PdfSyntax, keyOrder, pdfString } from './pdf-syntax.ts';
import { StructureElement } from './structure-element.ts';

/**
 * Writes the structure tree (ISO 32000-1, 14.7): elements without content are left out, levels of headings never skip
 * one, and elements can be found by their ids and by what they mark.
 */
export function writeStructure(document: PrintedDocument, root: StructureElement, tags: PageTags): void {
  const tree = document._root.data.StructTreeRoot;
  const elements = new StructureObjects(document);
  elements.add(root, tree.id);
  const parentTree = document.reserve();
  document.pack(parentTree, `<</Nums[${parentsOf(tags)}]>>`);
  Object.assign(tree.data, {
    K: new PdfSyntax(refer(root.number)),
    ParentTree: new PdfSyntax(refer(parentTree)),
    ParentTreeNextKey: tags.parents.length,
  });
  if (elements.ids.length === 0) return;
  const idTree = document.reserve();
  document.pack(idTree, namesOf(elements.ids));
  Object.assign(tree.data, { IDTree: new PdfSyntax(refer(idTree)) });
}

function parentsOf({ parents }: PageTags): string {
  let text = '';
  for (const [key, of] of parents.entries())
    text += `${key} ${of instanceof StructureElement ? refer(of.number) : referAll(of)}\n`;
  return text;
}

function refer(number: number): string {
  return `${number} 0 R`;
}

function referAll(elements: readonly StructureElement[]): string {
  let text = '';
  for (const { number } of elements) text += `${number} 0 R `;
  return `[${text}]`;
}

function namesOf(ids: readonly (readonly [string, number])[]): string {
  const sorted = ids.toSorted(([a], [b]) => keyOrder(a, b));
  return `<</Names[${sorted.map(([id, number]) => `${pdfString(id)}${refer(number)}`).join('\n')}]>>`;
}

/** The objects of a tree's elements, each after the ones it holds. */
class StructureObjects {
  readonly ids: (readonly [string, number])[] = [];
  readonly #document: PrintedDocument;
  #level = 0;

  constructor(document: PrintedDocument) {
    this.#document = document;
  }

  /** Adds an element with all it holds. */
  add(element: StructureElement, parent: number): void {
    const number = this.#document.reserve();
    element.number = number;
    const { traits, page } = element;
    if (traits.id !== undefined) this.ids.push([traits.id, number]);
    let body = `<</S/${this.#typeOf(element)}/P ${parent} 0 R`;
    if (element.hasTraits) body += traitsOf(element);
    if (page !== 0) body += `/Pg ${page} 0 R`;
    const content = this.#contentOf(element);
    if (content !== '') body += `/K[${content}]`;
    this.#document.pack(number, `${body}>>`);
  }

  #contentOf({ kids, number }: StructureElement): string {
    let content = '';
    for (const kid of kids) {
      if (typeof kid === 'string') content += `${kid} `;
      else if (hasContent(kid)) {
        this.add(kid, number);
        content += `${kid.number} 0 R `;
      }
    }
    return content;
  }

  /** A level below the one before it may be one deeper, not more. */
  #typeOf({ type, traits: { level } }: StructureElement): string {
    if (type !== 'H') return type;
    this.#level = Math.min(level ?? 1, this.#level + 1, 6);
    return `H${this.#level}`;
  }
}

/** A cell stays without any, as the cells beside it count on it. */
function hasContent({ type, kids }: StructureElement): boolean {
  if (type === 'TD' || type === 'TH') return true;
  return kids.some((kid) => typeof kid === 'string' || hasContent(kid));
}

function traitsOf({ traits: { id, alt, actualText, language, attributes } }: StructureElement): string {
  return `${textOf('ID', id)}${textOf('Alt', alt)}${textOf('ActualText', actualText)}${textOf('Lang', language)}${
    attributes === undefined ? '' : `/A<<${attributes}>>`
  }`;
}

function textOf(key: string, text: string | undefined): string {
  return text === undefined ? '' : `/${key}${pdfString(text)}`;
}
