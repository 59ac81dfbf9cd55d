import type { PreviewAnswer } from '../../../briefing/drafts/preview.ts';
import sheetRules from './sheet.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(sheetRules);

/**
 * The page of a preview, in a tree of its own so that its looks and the window's never meet. At each answer it replaces the
 * parts that have changed and leaves the rest as it stands, so that nothing moves and nothing chosen is lost.
 */
export class PreviewSheet {
  readonly root: ShadowRoot;
  readonly article: HTMLElement;
  #parts = new Map<string, Element>();

  constructor(host: HTMLElement) {
    this.root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [styles];
    this.article = document.createElement('article');
    this.article.className = 'sheet';
    this.root.replaceChildren(this.article);
  }

  /** Shows an answer. */
  show(answer: PreviewAnswer): void {
    const { article } = this;
    article.lang = answer.language;
    article.dir = answer.direction;
    article.dataset['look'] = answer.look;
    article.style.setProperty('--label', `#${answer.markingColour}`);
    article.style.setProperty('--ground', `#${answer.markingGround}`);
    this.#place(answer);
  }

  /** The element with that id, which notes and marks lead to. */
  byId(id: string): HTMLElement | null {
    return this.root.getElementById(id);
  }

  #place({ parts }: PreviewAnswer): void {
    const shown = new Map<string, Element>();
    let cursor = this.article.firstElementChild;
    for (const { key, html } of parts) {
      const element = this.#parts.get(key) ?? elementOf(html);
      if (element === undefined) continue;
      shown.set(key, element);
      if (element === cursor) cursor = cursor.nextElementSibling;
      else this.article.insertBefore(element, cursor);
    }
    for (const [key, element] of this.#parts) if (!shown.has(key)) element.remove();
    this.#parts = shown;
  }
}

/** The writer escapes every word; a template runs nothing, and links are followed by the preview alone. */
function elementOf(html: string): Element | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild ?? undefined;
  for (const link of element?.querySelectorAll('a') ?? []) link.tabIndex = -1;
  return element;
}
