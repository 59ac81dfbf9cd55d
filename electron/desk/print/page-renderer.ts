import type { PdfOutline } from 'pdfmake/js/PDFDocument.js';
import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from './break-lines.ts';
import { DocumentLinks } from './document-links.ts';
import type { LaidOutPage } from './laid-out-page.ts';
import { Renderer } from './pdfmake.ts';
import type { PrintedDocument } from './printed-document.ts';
import { baselineOf } from './set-text.ts';
import type { PageItem, PlacedPicture, PlacedSvg, Rectangle } from './strip.ts';
import type { Artifact, PageTags } from './tags/page-tags.ts';
import { pdfText } from './tags/pdf-syntax.ts';
import type { StructurePlan } from './tags/plan-structure.ts';
import { StructureElement } from './tags/structure-element.ts';
import { linkTarget } from './tags/link-target.ts';
import { inlineElement, replacedElement } from './tags/text-tags.ts';
import { stretches, writtenText } from './tags/written-text.ts';
import { TextWriter } from './text-writer.ts';
import { isFromRight } from './scripts/split-by-script.ts';

/**
 * pdfmake's renderer with its own lines: a run of one look is written at once, on the line's base line, and targets
 * and links are those of this document. All that it draws is marked as what it is in the document's structure.
 */
export class PageRenderer extends Renderer {
  readonly #document: PrintedDocument;
  readonly #plan: StructurePlan;
  readonly #tags: PageTags;
  readonly #text: TextWriter;
  readonly #links: DocumentLinks;
  readonly #outline: { readonly level: number; readonly entry: PdfOutline }[] = [];

  constructor(document: PrintedDocument, plan: StructurePlan, tags: PageTags) {
    super(document);
    this.#document = document;
    this.#plan = plan;
    this.#tags = tags;
    this.#text = new TextWriter(document);
    this.#links = new DocumentLinks(document);
  }

  override renderPages(given: Iterable<object>): void {
    for (const { pageSize, items } of given as Iterable<LaidOutPage>) {
      this.#document.addPage({ size: [pageSize.width, pageSize.height] });
      this.#tags.beginPage();
      for (const item of items) this.#renderItem(item);
      this.#tags.leave();
    }
    this.#links.writePlaces();
  }

  #renderItem(item: PageItem): void {
    const element = item.node === undefined ? undefined : this.#plan.elementOf(item.node);
    const target = element ?? item.band ?? 'layout';
    if (item.type === 'line') return this.#renderText(item.item, target);
    this.#tags.enter(target);
    if (item.type === 'vector') this.#fill(item.item);
    else if (element === undefined) this.#draw(item);
    else this.#drawFigure(item, element);
  }

  #renderText(line: TextLine, target: StructureElement | Artifact): void {
    const { y } = line;
    if (line.outline !== undefined) this.#addOutline(line.outline, y);
    if (line.id !== undefined) this.#links.addPlace(line.id, y);
    const base = y + baselineOf(line);
    for (const stretch of stretches(line.inlines)) {
      for (const { id } of stretch) if (id !== undefined) this.#links.addPlace(id, y);
      const shown = stretch.every(isShown) ? stretch : stretch.filter(isShown);
      const element = this.#renderStretch(shown, base, { line, target });
      if (element !== undefined) for (const inline of shown) this.#addLink(inline, element, line);
    }
  }

  /** The element that the stretch belongs to, if it is content of the document. */
  #renderStretch(
    shown: readonly PdfInline[],
    base: number,
    { line, target }: { readonly line: TextLine; readonly target: StructureElement | Artifact },
  ): StructureElement | undefined {
    const [first] = shown;
    if (first === undefined) return undefined;
    const inlines = shown.some(({ lineEnd }) => lineEnd === true) ? shown.map(closed) : shown;
    const words = writtenText(inlines);
    const element = typeof target === 'string' ? undefined : inlineElement(target, first);
    if (words === undefined) this.#tags.enter(element ?? target);
    else this.#tags.enterReplaced(element === undefined ? target : replacedElement(element, words), words);
    for (const inline of inlines) this.#text.write(inline, line.x + (inline.x ?? 0), base);
    if (words !== undefined) this.#tags.leave();
    return element;
  }

  #fill({ x, y, w, h, color }: Rectangle): void {
    this.#document.rect(x, y, w, h).fill(color);
  }

  #draw(item: PageItem): void {
    if (item.type === 'image') this.renderImage(item.item);
    if (item.type === 'svg') this.renderSVG(item.item);
    this.#text.forget();
  }

  /** A picture with the place where it stands, and the links that are drawn in it. */
  #drawFigure(item: PageItem & { readonly type: 'image' | 'svg' }, figure: StructureElement): void {
    const { annotations } = this.#document.page;
    const before = annotations.length;
    const links: StructureElement[] = [];
    this.#document.describeDrawnLinks((url) => {
      const link = new StructureElement('Link');
      links.push(link);
      return { Contents: pdfText(url), StructParent: this.#tags.annotationKey(link) };
    });
    this.#draw(item);
    this.#document.describeDrawnLinks();
    // A link that may lead nowhere is none.
    const leading = annotations.splice(before).filter(({ data }) => data['A'] !== undefined);
    annotations.push(...leading);
    figure.traits = { ...figure.traits, attributes: this.#boxOf(item.item) };
    links.forEach((link, at) => {
      figure.kids.push(link);
      const annotation = leading[at];
      if (annotation !== undefined) this.#tags.addAnnotation(link, annotation.id);
    });
  }

  #boxOf({ x, y, _width, _height }: PlacedPicture | PlacedSvg): string {
    const top = this.#document.page.height - y;
    const box = [x, top - _height, x + _width, top].map((place) => Number(place.toFixed(3)));
    return `/O/Layout/Placement/Block/BBox[${box.join(' ')}]`;
  }

  #addLink(inline: PdfInline, element: StructureElement, line: TextLine): void {
    const target = linkTarget(inline);
    if (target === undefined) return;
    const x = line.x + (inline.x ?? 0);
    const link = this.#links.addLink({
      x: isFromRight(inline.level) ? x + inline.trailingCut : x,
      y: line.y,
      width: inline.width - inline.trailingCut,
      height: line.getHeight(),
      target,
      words: inline.linkWords ?? inline.link ?? inline.text.trim(),
      key: this.#tags.annotationKey(element),
    });
    this.#tags.addAnnotation(element, link);
  }

  #addOutline({ level, text }: { readonly level: number; readonly text: string }, y: number): void {
    const parents = this.#outline;
    while ((parents.at(-1)?.level ?? 0) >= level) parents.pop();
    const parent = parents.at(-1)?.entry ?? this.#document.outline;
    const { width } = this.#document.page;
    parents.push({ level, entry: parent.addItem(text, { top: y, left: width }) });
  }
}

/** A line that ends before its paragraph does ends in a space: read aloud, its last word is not the next one's beginning. */
function closed(inline: PdfInline): PdfInline {
  return inline.lineEnd === true ? { ...inline, text: `${inline.text} ` } : inline;
}

function isShown({ text }: PdfInline): boolean {
  return text !== '';
}
