import type { PreviewAnswer, PreviewPage } from '../../../briefing/drafts/preview.ts';
import { patchElement } from './patch-element.ts';
import sheetRules from './sheet.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(sheetRules);

/** What the page shows. */
export type ShownPage = PreviewPage & Pick<PreviewAnswer, 'parts'>;

/**
 * The page of a preview, in a tree of its own so that its looks and the window's never meet. At each answer it patches the
 * parts that have changed and leaves the rest as it stands, so that nothing moves and nothing chosen is lost.
 */
export class PreviewSheet {
  readonly root: ShadowRoot;
  readonly article: HTMLElement;
  #parts = new Map<string, Element>();
  #page: PreviewPage | undefined;
  /** Parts that show what no answer has said. */
  readonly #ahead = new Set<Element>();

  constructor(host: HTMLElement) {
    this.root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [styles];
    this.article = document.createElement('article');
    this.article.className = 'sheet';
    this.root.replaceChildren(this.article);
  }

  /** Shows an answer. */
  show(answer: ShownPage): void {
    if (!isSamePage(answer, this.#page)) this.#setPage(answer);
    this.#place(answer);
  }

  /** Notes that something in a block was written ahead of the next answer, which has the last word. */
  noteAhead(block: Element): void {
    for (const part of this.article.children) if (part.contains(block)) this.#ahead.add(part);
  }

  /** The element with that id, which notes and marks lead to. */
  byId(id: string): HTMLElement | null {
    return this.root.getElementById(id);
  }

  /** Language and direction set anew would have all of the text laid out anew. */
  #setPage(page: PreviewPage): void {
    const { article } = this;
    this.#page = page;
    article.lang = page.language;
    article.dir = page.direction;
    article.dataset['look'] = page.look;
    article.style.setProperty('--label', `#${page.markingColour}`);
    article.style.setProperty('--ground', `#${page.markingGround}`);
  }

  /** What takes the place of something gone is made of it; nothing that stays is ever moved. */
  #place({ parts }: ShownPage): void {
    const wanted = new Set(parts.map(({ key }) => key));
    const gone = new Set(
      this.#parts.entries().flatMap(([key, element]) => (wanted.has(key) ? [] : [element])),
    );
    const shown = new Map<string, Element>();
    let cursor = this.article.firstElementChild;
    for (const { key, html } of parts) {
      const known = this.#parts.get(key);
      if (known !== undefined) cursor = removeGone(cursor, gone);
      if (known !== undefined && this.#ahead.has(known)) restore(known, html);
      const element = known ?? patched(cursor, gone, elementOf(html));
      if (element === undefined) continue;
      shown.set(key, element);
      if (element === cursor) cursor = cursor.nextElementSibling;
      else this.article.insertBefore(element, cursor);
    }
    for (const element of gone) element.remove();
    this.#ahead.clear();
    this.#parts = shown;
  }
}

/** Takes out what is gone from a place on; answers what stands there then. */
function removeGone(from: Element | null, gone: Set<Element>): Element | null {
  let element = from;
  while (element !== null && gone.delete(element)) {
    const next: Element | null = element.nextElementSibling;
    element.remove();
    element = next;
  }
  return element;
}

/** What is gone at a place, made a fresh element; where nothing of its kind is gone, the fresh one itself. */
function patched(there: Element | null, gone: Set<Element>, fresh: Element | undefined): Element | undefined {
  if (fresh === undefined || there?.nodeName !== fresh.nodeName || !gone.delete(there)) return fresh;
  patchElement(there, fresh);
  return there;
}

function restore(element: Element, html: string): void {
  const fresh = elementOf(html);
  if (fresh !== undefined) patchElement(element, fresh);
}

function isSamePage(one: PreviewPage, other: PreviewPage | undefined): boolean {
  return (
    one.language === other?.language &&
    one.direction === other.direction &&
    one.look === other.look &&
    one.markingColour === other.markingColour &&
    one.markingGround === other.markingGround
  );
}

/** The writer escapes every word; a template runs nothing, and links are followed by the preview alone. */
function elementOf(html: string): Element | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild ?? undefined;
  for (const link of element?.querySelectorAll('a') ?? []) link.tabIndex = -1;
  return element;
}
