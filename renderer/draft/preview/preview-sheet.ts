import type { PreviewAnswer, PreviewPage } from '../../../briefing/drafts/preview.ts';
import sheetRules from './sheet.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(sheetRules);

/** What the page shows. */
export type ShownPage = PreviewPage & Pick<PreviewAnswer, 'parts'>;

/**
 * The page of a preview, in a tree of its own so that its looks and the window's never meet. At each answer it replaces the
 * parts that have changed and leaves the rest as it stands, so that nothing moves and nothing chosen is lost.
 */
export class PreviewSheet {
  readonly root: ShadowRoot;
  readonly article: HTMLElement;
  #parts = new Map<string, Element>();
  #page: PreviewPage | undefined;

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

  /** What is gone is taken out first, so that nothing that stays is ever moved. */
  #place({ parts }: ShownPage): void {
    const wanted = new Set(parts.map(({ key }) => key));
    for (const [key, element] of this.#parts) if (!wanted.has(key)) element.remove();
    const shown = new Map<string, Element>();
    let cursor = this.article.firstElementChild;
    for (const { key, html } of parts) {
      const element = this.#parts.get(key) ?? elementOf(html);
      if (element === undefined) continue;
      shown.set(key, element);
      if (element === cursor) cursor = cursor.nextElementSibling;
      else this.article.insertBefore(element, cursor);
    }
    this.#parts = shown;
  }
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
