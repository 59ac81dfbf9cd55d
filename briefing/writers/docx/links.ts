import * as docx from 'docx';
import { outwardLink } from './outward-link.ts';
import type { WordWriting } from './word-writing.ts';

/** Content that leads out of the document, or the bare content where the address is none to follow. */
export function outward(
  writing: WordWriting,
  href: string,
  children: readonly docx.ParagraphChild[],
): readonly docx.ParagraphChild[] {
  const address = outwardLink(href);
  if (address === undefined || children.length === 0) return children;
  return [new OutwardHyperlink(children, `Link${writing.serial.next('link')}`, address)];
}

/** Content that leads to an id of the document, or the bare content where the document has none such. */
export function inward(
  writing: WordWriting,
  to: string,
  children: readonly docx.ParagraphChild[],
): readonly docx.ParagraphChild[] {
  const anchor = writing.bookmarks.of(to);
  if (anchor === undefined || children.length === 0) return children;
  return [new docx.ConcreteHyperlink(children, '', anchor)];
}

/** The library's own hyperlink draws its relationship's id at random; this one is given it. */
class OutwardHyperlink extends docx.ConcreteHyperlink {
  readonly #address: string;
  readonly #related = new WeakSet<object>();

  constructor(children: readonly docx.ParagraphChild[], id: string, address: string) {
    super(children, id);
    this.#address = address;
  }

  override prepForXml(context: docx.IContext): docx.IXmlableObject | undefined {
    const relationships = context.viewWrapper.Relationships;
    if (!this.#related.has(relationships)) {
      this.#related.add(relationships);
      relationships.addRelationship(
        this.linkId,
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        this.#address,
        'External',
      );
    }
    return super.prepForXml(context);
  }
}
