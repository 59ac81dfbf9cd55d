import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { loadPdfReader } from './open-pdf.ts';

/** CSS pixels in a point of paper. */
const pixelsInPoint = 96 / 72;

/** The page that is shown in place of a number, in points. */
interface PaperSize {
  readonly width: number;
  readonly height: number;
}

interface Sheet {
  readonly element: HTMLElement;
  /** Which showing of the stack its picture belongs to; 0: it has none. */
  painted: number;
  isNear: boolean;
}

/** A page and its picture. */
interface PaintedPage {
  readonly page: PDFPageProxy;
  readonly canvas: HTMLCanvasElement;
}

/**
 * The pages of a PDF under one another. Only those near the view are painted; when another PDF takes the place of one, each
 * page stays as it is until its new picture is finished, so that nothing flickers.
 */
export class PageStack {
  readonly #place: HTMLElement;
  readonly #scroller: Element;
  readonly #near: IntersectionObserver;
  #sheets: Sheet[] = [];
  #pdf: PDFDocumentProxy | undefined;
  #size: PaperSize = { width: 595, height: 842 };
  #scale = 1;
  #showing = 0;
  #onPainted: (() => void) | undefined;

  /** `place` holds the pages and scrolls in `scroller`. */
  constructor(place: HTMLElement, scroller: Element) {
    this.#place = place;
    this.#scroller = scroller;
    this.#near = new IntersectionObserver((entries) => this.#look(entries), {
      root: scroller,
      rootMargin: '60% 0px',
    });
  }

  /** Shows another PDF in the place of the one before; done when what is near the view is painted and has its words. */
  async show(pdf: PDFDocumentProxy): Promise<void> {
    const first = await pdf.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    const before = this.#pdf;
    this.#pdf = pdf;
    this.#size = { width, height };
    this.#setCount(pdf.numPages);
    await this.#repaint();
    await before?.loadingTask.destroy();
  }

  /** Shows pages at a share of their size on paper. */
  async setScale(scale: number): Promise<void> {
    if (scale === this.#scale) return;
    this.#scale = scale;
    for (const { element } of this.#sheets) this.#setSize(element);
    if (this.#pdf !== undefined) await this.#repaint();
  }

  /** Width of a page in CSS pixels at its size on paper. */
  get paperWidth(): number {
    return this.#size.width * pixelsInPoint;
  }

  /** The elements of the pages. */
  get pages(): readonly HTMLElement[] {
    return this.#sheets.map(({ element }) => element);
  }

  /** Calls when what is in view was painted anew. */
  onPainted(painted: () => void): void {
    this.#onPainted = painted;
  }

  /** Lets go of the PDF and of all pictures. */
  async close(): Promise<void> {
    this.#near.disconnect();
    this.#showing += 1;
    this.#place.replaceChildren();
    await this.#pdf?.loadingTask.destroy();
  }

  #setCount(count: number): void {
    for (const { element } of this.#sheets.splice(count)) {
      this.#near.unobserve(element);
      element.remove();
    }
    for (let number = this.#sheets.length + 1; number <= count; number += 1) {
      const element = document.createElement('div');
      element.className = 'page';
      this.#place.append(element);
      // Until it is known to be far from the view, a page counts as near: the first ones are painted at once.
      this.#sheets.push({ element, painted: 0, isNear: number <= 2 });
      this.#near.observe(element);
    }
    for (const [at, { element }] of this.#sheets.entries()) {
      element.setAttribute('role', 'region');
      element.setAttribute('aria-label', `Page ${at + 1} of ${count}`);
      this.#setSize(element);
    }
  }

  #setSize(element: HTMLElement): void {
    element.style.inlineSize = `${this.#size.width * pixelsInPoint * this.#scale}px`;
    element.style.blockSize = `${this.#size.height * pixelsInPoint * this.#scale}px`;
    element.style.setProperty('--total-scale-factor', String(pixelsInPoint * this.#scale));
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#sheets.find(({ element }) => element === target);
      if (sheet === undefined) continue;
      sheet.isNear = isIntersecting;
      if (isIntersecting) void this.#paintWithWords(sheet, this.#showing);
      else forget(sheet);
    }
  }

  /** Whoever writes waits for the pages in view; their words and the pages around them follow. */
  async #repaint(): Promise<void> {
    this.#showing += 1;
    const showing = this.#showing;
    const near = this.#sheets.filter(({ isNear }) => isNear);
    const inView = near.filter(({ element }) => this.#isInView(element));
    const shown = await Promise.all(inView.map((sheet) => this.#paint(sheet, showing)));
    if (showing === this.#showing) this.#onPainted?.();
    await Promise.all(shown.map((painted) => this.#addWords(painted, showing)));
    await Promise.all(near.map((sheet) => this.#paintWithWords(sheet, showing)));
  }

  #isInView(element: HTMLElement): boolean {
    const view = this.#scroller.getBoundingClientRect();
    const place = element.getBoundingClientRect();
    return place.bottom > view.top && place.top < view.bottom;
  }

  async #paintWithWords(sheet: Sheet, showing: number): Promise<void> {
    await this.#addWords(await this.#paint(sheet, showing), showing);
  }

  /** Answers the page whose picture is shown now; undefined where it was shown already, or is no more to be. */
  async #paint(sheet: Sheet, showing: number): Promise<PaintedPage | undefined> {
    if (sheet.painted === showing || this.#pdf === undefined) return undefined;
    sheet.painted = showing;
    return this.#unlessReplaced(showing, async (pdf) => {
      const page = await pdf.getPage(this.#sheets.indexOf(sheet) + 1);
      const canvas = await this.#picture(page);
      if (showing !== this.#showing || !sheet.isNear) return undefined;
      sheet.element.replaceChildren(canvas);
      return { page, canvas };
    });
  }

  /** The words over the picture, to be selected, copied, searched and read aloud. */
  async #addWords(painted: PaintedPage | undefined, showing: number): Promise<void> {
    if (painted === undefined) return;
    const { page, canvas } = painted;
    await this.#unlessReplaced(showing, async () => {
      const words = await wordsOf(page, pixelsInPoint * this.#scale);
      if (showing === this.#showing && canvas.isConnected) canvas.after(words);
    });
  }

  /** A PDF that was replaced ends its work with an error; the pages of the next one are on their way. */
  async #unlessReplaced<T>(
    showing: number,
    work: (pdf: PDFDocumentProxy) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return this.#pdf === undefined ? undefined : await work(this.#pdf);
    } catch (error) {
      if (showing === this.#showing) throw error;
      return undefined;
    }
  }

  async #picture(page: PDFPageProxy): Promise<HTMLCanvasElement> {
    const density = Math.min(globalThis.devicePixelRatio, 3);
    const viewport = page.getViewport({ scale: pixelsInPoint * this.#scale * density });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  }
}

/** Pictures far from the view are let go. */
function forget(sheet: Sheet): void {
  sheet.painted = 0;
  sheet.element.replaceChildren();
}

async function wordsOf(page: PDFPageProxy, scale: number): Promise<HTMLElement> {
  const { TextLayer } = await loadPdfReader();
  const container = document.createElement('div');
  container.className = 'page-words';
  const textContentSource = page.streamTextContent({ includeMarkedContent: false });
  await new TextLayer({ textContentSource, container, viewport: page.getViewport({ scale }) }).render();
  return container;
}
