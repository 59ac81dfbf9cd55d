import type { Origin } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { plainText } from '../document/plain-text.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import { isElement, rewriteXml, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import type { Finding, Place } from '../outcome.ts';
import { paragraphsIn, splitRun, squeezed, textOfParagraph, textOfRun } from './paragraph-text.ts';

/** Where a comment stands: words of a paragraph, by the places of their first letter and after their last. */
interface Anchor {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The text of a Word file with a comment’s anchor for each finding, numbered from 0 in the order of the findings: at its words,
 * else at the paragraph that was written there, else at the title.
 */
export function commentFindings(
  root: XmlElement,
  document: Document,
  findings: readonly Finding[],
): XmlElement {
  const paragraphs = paragraphsIn(root);
  const finder = new ParagraphFinder(paragraphs, document);
  const anchors = new Map<XmlElement, Anchor[]>();
  for (const [id, finding] of findings.entries()) {
    const paragraph = finder.find(finding.place) ?? finder.title();
    if (paragraph === undefined) continue;
    const there = anchors.get(paragraph) ?? [];
    anchors.set(paragraph, there);
    there.push({ id, ...placeOf(textOfParagraph(paragraph), finding.found) });
  }
  const [anchored] = rewriteXml(root, (element) => {
    const there = anchors.get(element);
    return [there === undefined ? element : anchoredIn(element, there)];
  });
  return isElement(anchored) ? anchored : root;
}

function placeOf(text: string, found = ''): Pick<Anchor, 'from' | 'to'> {
  const words = found.replace(/…$/u, '').trim();
  const at = words === '' ? -1 : plain(text).indexOf(plain(words));
  return at < 0 ? { from: 0, to: text.length } : { from: at, to: at + words.length };
}

function plain(text: string): string {
  return text.replaceAll(/\s/gu, ' ').replaceAll('\u2011', '-');
}

/** Finds the paragraph of a Word file that was written on a line of a slot or template. */
class ParagraphFinder {
  readonly #paragraphs: readonly XmlElement[];
  readonly #texts: readonly string[];
  readonly #byOrigin = new Map<string, number>();
  readonly #title: string;

  constructor(paragraphs: readonly XmlElement[], document: Document) {
    this.#paragraphs = paragraphs;
    this.#texts = paragraphs.map((paragraph) => squeezed(textOfParagraph(paragraph)));
    this.#title = squeezed(document.meta.title);
    let last = 0;
    rewriteBlocks(document.blocks, {
      content: (content, from) => {
        const words = squeezed(plainText(content));
        const place = words === '' ? -1 : this.#next(words, last);
        if (place < 0) return content;
        last = place;
        const key = keyOf(from);
        if (key !== undefined && !this.#byOrigin.has(key)) this.#byOrigin.set(key, place);
        return content;
      },
    });
  }

  find(place: Place | undefined): XmlElement | undefined {
    const key = place?.line === undefined ? undefined : keyOf({ line: place.line, ...slotOf(place) });
    const at = key === undefined ? undefined : this.#byOrigin.get(key);
    return at === undefined ? undefined : this.#paragraphs[at];
  }

  title(): XmlElement | undefined {
    return this.#paragraphs[Math.max(0, this.#texts.indexOf(this.#title))];
  }

  /** The next paragraph that holds these words. */
  #next(words: string, from: number): number {
    const most = Math.min(this.#texts.length, from + farthest);
    for (let at = from; at < most; at += 1) if (this.#texts[at]?.includes(words) === true) return at;
    return -1;
  }
}

/** A paragraph stands at most so many farther on than the one before it. */
const farthest = 400;

function slotOf({ slot }: Place): { readonly slot?: string } {
  return slot === undefined ? {} : { slot };
}

function keyOf(from: Origin | undefined): string | undefined {
  return from === undefined ? undefined : `${from.slot ?? ''}\n${from.line}`;
}

function anchoredIn(paragraph: XmlElement, anchors: readonly Anchor[]): XmlElement {
  const cuts = anchors.flatMap(({ from, to }) => [from, to]);
  const children: XmlNode[] = [];
  const open = new Set(anchors);
  const started = new Set<Anchor>();
  let at = 0;
  const begin = (end: number): void => {
    for (const anchor of anchors)
      if (!started.has(anchor) && (anchor.from < end || anchor.from >= anchor.to)) {
        started.add(anchor);
        children.push(mark('w:commentRangeStart', anchor.id));
      }
  };
  const finish = (): void => {
    for (const anchor of open)
      if (started.has(anchor) && anchor.to <= at) {
        open.delete(anchor);
        children.push(mark('w:commentRangeEnd', anchor.id), referenceTo(anchor.id));
      }
  };
  for (const child of paragraph.children) {
    if (!isElement(child) || child.name === 'w:pPr') {
      children.push(child);
      continue;
    }
    const pieces =
      child.name === 'w:r'
        ? splitRun(
            child,
            cuts.map((cut) => cut - at),
          )
        : [child];
    for (const piece of pieces) {
      const length = piece.name === 'w:r' ? textOfRun(piece).length : textOfParagraph(piece).length;
      if (length > 0) begin(at + length);
      children.push(piece);
      at += length;
      finish();
    }
  }
  begin(Number.MAX_SAFE_INTEGER);
  at = Number.MAX_SAFE_INTEGER;
  finish();
  return withChildren(paragraph, children);
}

function mark(name: string, id: number): XmlElement {
  return { name, attributes: { 'w:id': String(id) }, children: [] };
}

function referenceTo(id: number): XmlElement {
  return { name: 'w:r', attributes: {}, children: [mark('w:commentReference', id)] };
}
