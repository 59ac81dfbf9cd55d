import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { childNamed, withChildren } from '../house/xml/xml-element.ts';

/** Writes the marks of tracked changes (ECMA-376 part 1, 17.13.5): one author, one instant, numbers of their own. */
export class ChangeMarks {
  readonly #author: string;
  readonly #date: string;
  #number: number;

  /** `date` as W3C writes it; `first` is the first free number. */
  constructor(author: string, date: string, first: number) {
    this.#author = author;
    this.#date = date;
    this.#number = first;
  }

  inserted(children: readonly XmlNode[]): XmlElement {
    return this.#mark('w:ins', children);
  }

  deleted(children: readonly XmlNode[]): XmlElement {
    return this.#mark('w:del', children);
  }

  /** The paragraph with its end marked: where the change is undone or done, it goes with its words. */
  ended(paragraph: XmlElement, how: 'w:ins' | 'w:del'): XmlElement {
    const old = childNamed(paragraph, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] };
    const runs = childNamed(old, 'w:rPr') ?? { name: 'w:rPr', attributes: {}, children: [] };
    const marked = withChildren(runs, [this.#mark(how, []), ...runs.children]);
    const others = old.children.filter((child) => child !== runs);
    const last = others.findIndex(
      (child) => typeof child === 'object' && /^w:(?:sectPr|pPrChange)$/u.test(child.name),
    );
    const at = last < 0 ? others.length : last;
    const properties = withChildren(old, [...others.slice(0, at), marked, ...others.slice(at)]);
    return withChildren(paragraph, [properties, ...paragraph.children.filter((child) => child !== old)]);
  }

  /** The row marked as a whole. */
  row(row: XmlElement, how: 'w:ins' | 'w:del'): XmlElement {
    const old = childNamed(row, 'w:trPr') ?? { name: 'w:trPr', attributes: {}, children: [] };
    const properties = withChildren(old, [...old.children, this.#mark(how, [])]);
    const exceptions = childNamed(row, 'w:tblPrEx');
    const others = row.children.filter((child) => child !== old && child !== exceptions);
    return withChildren(row, [...(exceptions === undefined ? [] : [exceptions]), properties, ...others]);
  }

  #mark(name: string, children: readonly XmlNode[]): XmlElement {
    const attributes = { 'w:id': String(this.#number), 'w:author': this.#author, 'w:date': this.#date };
    this.#number += 1;
    return { name, attributes, children };
  }
}
