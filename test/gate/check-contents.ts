import type { Report } from './breach.ts';
import type { Dictionary, QpdfFile, QpdfPage } from './qpdf-file.ts';
import { wordsOf, said } from './qpdf-file.ts';
import type { MarkedPage } from './read-content.ts';
import { readParentTree } from './read-structure.ts';
import type { ReadElement } from './read-structure.ts';

/** That all that is drawn, and all that can be clicked, has its place in the tree, and that tree and pages agree on it. */
export function checkContents(
  file: QpdfFile,
  elements: readonly ReadElement[],
  { pages, report }: { readonly pages: readonly MarkedPage[]; readonly report: Report },
): void {
  const parents = readParentTree(file);
  const claims = new Map<string, string>();
  for (const { contents, reference } of elements) {
    for (const content of contents) {
      if (claims.has(content)) report('content-once', content);
      claims.set(content, reference);
    }
  }
  const marked = new Set<string>();
  file.pages.forEach((page, at) => {
    const found = pages[at];
    if (found === undefined) return;
    for (const [rule, what] of found.breaches) report(rule, `page ${page.number}: ${what}`);
    const tree = file.list(parents.get(Number(page.dictionary['/StructParents'])));
    if (page.dictionary['/StructParents'] === undefined) report('parent-tree', `page ${page.number}`);
    for (const mcid of found.mcids) {
      const key = `${page.reference}#${mcid}`;
      marked.add(key);
      const parent = tree[mcid];
      if (parent === undefined || claims.get(key) !== parent)
        report('parent-tree', `page ${page.number}, MCID ${mcid}`);
    }
    checkPage(page, report);
  });
  for (const [content] of claims) if (!marked.has(content)) report('content-there', content);
  checkAnnotations(file, elements, { parents, report });
  const next = file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTreeNextKey'];
  if (Math.max(-1, ...parents.keys()) >= Number(next)) report('parent-tree', 'next key');
}

function checkPage({ dictionary, number }: QpdfPage, report: Report): void {
  if (dictionary['/Tabs'] !== '/S')
    report(dictionary['/Tabs'] === undefined ? '28-008' : '28-009', `page ${number}`);
  if (dictionary['/AA'] !== undefined) report('pdfa-6.6.1', `page ${number}`);
}

interface Tree {
  readonly parents: ReadonlyMap<number, unknown>;
  readonly report: Report;
}

function checkAnnotations(file: QpdfFile, elements: readonly ReadElement[], { parents, report }: Tree): void {
  const holders = new Map<string, { readonly element: ReadElement; readonly page: string }>();
  for (const element of elements) {
    for (const { reference, page } of element.annotations) holders.set(reference, { element, page });
    if (element.type === 'Link' && element.annotations.length === 0)
      report('28-011', `${element.reference} has no annotation`);
  }
  for (const page of file.pages) {
    for (const reference of file.list(page.dictionary['/Annots'])) {
      const annotation = file.dictionary(reference);
      const at = `annotation ${said(reference)}`;
      checkAnnotation(annotation, at, report);
      const holder = holders.get(said(reference));
      if (holder === undefined) report('28-002', at);
      else if (holder.element.type !== 'Link') report('28-011', at);
      else if (holder.page !== page.reference) report('annotation-page', at);
      if (
        holder !== undefined &&
        parents.get(Number(annotation['/StructParent'])) !== holder.element.reference
      )
        report('parent-tree', at);
    }
  }
}

function checkAnnotation(annotation: Dictionary, at: string, report: Report): void {
  if (annotation['/Subtype'] !== '/Link') return report('pdfa-6.3.1', at);
  if (wordsOf(annotation['/Contents']).trim() === '') report('28-012', at);
  const flags = Number(annotation['/F'] ?? 0);
  // Printed, and neither invisible, hidden, without a view nor toggled (ISO 19005-3, 6.3.2).
  if ((flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0) report('pdfa-6.3.2', at);
}
