import { isPlainDrawing } from '../../document/plain-drawing.ts';

/** A piece of HTML in which every word and attribute is already escaped. Made by {@link element} only. */
export interface Markup {
  readonly html: string;
}

/** Words (which are escaped), markup, or nothing. */
export type Child = Markup | string | undefined;

/** Attributes by name; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[&<>"']/g;
/** Controls, which HTML may not hold, and the marks by which a text could turn the direction of what follows it. */
const unprintable = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const empty = new Set(['br', 'col', 'hr', 'img', 'link', 'meta']);

/** An element with escaped attributes and children. Names are the writer's own, never the document's. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const open = `<${name}${written.join('')}>`;
  return { html: empty.has(name) ? open : `${open}${html(children)}</${name}>` };
}

/** Children after one another, with nothing around them. */
export function fragment(...children: readonly Child[]): Markup {
  return { html: html(children) };
}

/** Children on lines of their own. */
export function lines(...children: readonly Child[]): Markup {
  const written = children.flatMap((child) => (child === undefined ? [] : html([child])));
  return { html: written.map((one) => `\n${one}`).join('') + (written.length > 0 ? '\n' : '') };
}

/** A style sheet of the writer's own, with nothing of the document in it. */
export function styleSheet(css: string, nonce: string): Markup {
  return { html: `<style nonce="${escaped(nonce)}">${css.replaceAll('<', '\\3C ')}</style>` };
}

/** A chart as it was drawn. Throws on anything but the shapes and words that charts are made of. */
export function drawing(svg: string): Markup {
  if (!isPlainDrawing(svg)) throw new Error('a drawing with more in it than shapes and words');
  return { html: svg };
}

function html(children: readonly Child[]): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : (child?.html ?? ''))).join('');
}

function escaped(words: string): string {
  return words.replace(unprintable, '').replace(special, (character) => escapes[character] ?? '');
}
