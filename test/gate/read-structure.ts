import type { Dictionary, Json, QpdfFile } from './qpdf-file.ts';
import { isDictionary, isReference, said } from './qpdf-file.ts';

/** An element of the structure tree, with what it holds in its order. */
export interface ReadElement {
  readonly reference: string;
  readonly type: string;
  readonly dictionary: Dictionary;
  readonly parent: ReadElement | undefined;
  readonly kids: ReadElement[];
  /** `page#mcid` of the contents it marks itself. */
  readonly contents: string[];
  /** The annotations it holds, with the page that they are said to be on. */
  readonly annotations: { readonly reference: string; readonly page: string }[];
}

/** The elements of the tree in reading order. */
export function readStructure(file: QpdfFile): readonly ReadElement[] {
  const elements: ReadElement[] = [];
  const root = file.dictionary(file.catalog['/StructTreeRoot']);
  for (const kid of file.list(root['/K'])) readElement(file, kid, { parent: undefined, elements });
  return elements;
}

interface Reading {
  readonly parent: ReadElement | undefined;
  readonly elements: ReadElement[];
}

function readElement(file: QpdfFile, reference: Json, { parent, elements }: Reading): void {
  if (!isReference(reference) || elements.length > 200_000) return;
  const dictionary = file.dictionary(reference);
  const type = said(dictionary['/S']).slice(1);
  const element: ReadElement = {
    reference,
    type,
    dictionary,
    parent,
    kids: [],
    contents: [],
    annotations: [],
  };
  elements.push(element);
  parent?.kids.push(element);
  const page = said(dictionary['/Pg']);
  for (const kid of file.list(dictionary['/K'])) readKid(file, kid, { element, page, elements });
}

function readKid(
  file: QpdfFile,
  kid: Json,
  {
    element,
    page,
    elements,
  }: { readonly element: ReadElement; readonly page: string; readonly elements: ReadElement[] },
): void {
  if (typeof kid === 'number') element.contents.push(`${page}#${kid}`);
  else if (!isDictionary(kid)) readElement(file, kid, { parent: element, elements });
  else if (kid['/Type'] === '/OBJR') {
    element.annotations.push({ reference: said(kid['/Obj']), page: said(kid['/Pg'] ?? page) });
  } else element.contents.push(`${said(kid['/Pg'] ?? page)}#${said(kid['/MCID'])}`);
}

/** The parent tree: by key, an element or the elements of a page's contents. */
export function readParentTree(file: QpdfFile): ReadonlyMap<number, Json> {
  const entries = new Map<number, Json>();
  const read = (node: Dictionary): void => {
    const numbers = file.list(node['/Nums']);
    for (let at = 0; at < numbers.length; at += 2) entries.set(Number(numbers[at]), numbers[at + 1]);
    for (const kid of file.list(node['/Kids'])) read(file.dictionary(kid));
  };
  read(file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTree']));
  return entries;
}
