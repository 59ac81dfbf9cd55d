import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { CaptureBuilder } from '../capture-builder.ts';
import { captureLimits } from '../capture-limits.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import type { Shift } from '../shifted-figures.ts';
import { readDeclarations, type Declarations } from './declarations.ts';
import { blocks, headings, notShown, preformatted, withoutText } from './html-elements.ts';
import { hiddenBy, lookInside, startLook, type HtmlLook } from './html-look.ts';
import { HtmlParagraphs } from './html-paragraphs.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';

/** A page read as text. */
export interface HtmlReading {
  readonly title: string;
  readonly builder: CaptureBuilder;
}

/**
 * Reads a page as a browser does (the parsing algorithm of the HTML standard), and takes nothing from it but its text: no
 * script, no address, no attribute comes out. Undefined where elements are nested too deep.
 */
export function readHtml(source: string): HtmlReading | undefined {
  const page = parseWithin(source, captureLimits.depth);
  if (page === undefined) return undefined;
  const reader = new HtmlReader();
  reader.read(page);
  return { title: reader.title, builder: reader.builder };
}

class TooDeep extends Error {}

function parseWithin(source: string, deepest: number): Tree.Document | undefined {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(source, { treeAdapter, scriptingEnabled: false });
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

/** An element that has been entered: where to go on in it, and what to do when it is left. */
interface Level {
  readonly nodes: readonly Tree.ChildNode[];
  readonly look: HtmlLook;
  readonly name: string;
  /** Begins and ends a paragraph. */
  readonly isBlock: boolean;
  next: number;
}

/** Walks a page with a list of its own, since a page may be nested deeper than calls may be. */
class HtmlReader {
  readonly builder = new CaptureBuilder();
  readonly #paragraphs = new HtmlParagraphs(this.builder);
  #sheet: StyleSheet = readStyleSheet([]);
  title = '';

  read(page: Tree.Document): void {
    this.#sheet = readStyleSheet(textsOf(page, 'style'));
    this.title = textsOf(page, 'title')[0] ?? '';
    const levels: Level[] = [{ nodes: page.childNodes, look: startLook, name: '', isBlock: false, next: 0 }];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const node = level.nodes[level.next];
      level.next += 1;
      if (node === undefined || this.builder.excess !== undefined) {
        this.#leave(level);
        levels.pop();
      } else if ('value' in node) this.#paragraphs.addText(node.value, hiddenBy(level.look), level.look.kept);
      else if ('tagName' in node) {
        const inside = this.#enter(node, level.look);
        if (inside !== undefined) levels.push(inside);
      }
    }
    this.#paragraphs.end();
  }

  #enter(element: Tree.Element, around: HtmlLook): Level | undefined {
    const { tagName: name } = element;
    if (withoutText.has(name)) return undefined;
    const attributes = new Map(element.attrs.map((one) => [one.name, one.value]));
    const declared = this.#declared(name, attributes);
    const isBlock = blocks.has(name) || blockDisplay.test(declared.get('display') ?? '');
    if (name === 'br') this.#paragraphs.breakLine();
    if (isBlock) this.#paragraphs.end();
    if (headings.has(name)) this.#paragraphs.inHeading = true;
    this.#paragraphs.shift = shifts.get(name) ?? this.#paragraphs.shift;
    if (name === 'td' || name === 'th') this.#paragraphs.beginCell();
    const nodes = isTemplate(element) ? element.content.childNodes : element.childNodes;
    const inside = lookInside(around, declared);
    const kept = preformatted.has(name) || inside.kept;
    const look = isShown(element, attributes) ? { ...inside, kept } : { ...inside, kept, gone: notDisplayed };
    return { nodes, look, name, isBlock, next: 0 };
  }

  #leave({ name, isBlock }: Level): void {
    if (isBlock) this.#paragraphs.end();
    if (headings.has(name)) this.#paragraphs.inHeading = false;
    if (shifts.has(name)) this.#paragraphs.shift = undefined;
  }

  /** What the page’s own sheet says, then the old attributes, then the element’s style. */
  #declared(name: string, attributes: ReadonlyMap<string, string>): Declarations {
    const declared = new Map(this.#sheet(name, attributes));
    const background = attributes.get('bgcolor');
    if (background !== undefined) declared.set('background-color', background.toLowerCase());
    const colour = name === 'font' ? attributes.get('color') : undefined;
    if (colour !== undefined) declared.set('color', colour.toLowerCase());
    for (const [property, value] of readDeclarations(attributes.get('style'))) declared.set(property, value);
    return declared;
  }
}

const shifts: ReadonlyMap<string, Shift> = new Map([
  ['sup', 'raised'],
  ['sub', 'lowered'],
]);
const notDisplayed: HiddenReason = 'not-displayed';
/** What makes a paragraph of an element that is none by its name. */
const blockDisplay = /^(?:block|flex|flow-root|grid|list-item|table|table-row|table-caption)$/;

function isTemplate(element: Tree.Element): element is Tree.Template {
  return 'content' in element;
}

function isShown(element: Tree.Element, attributes: ReadonlyMap<string, string>): boolean {
  if (element.tagName === 'dialog') return attributes.has('open');
  return !notShown.has(element.tagName) && !attributes.has('hidden');
}

/** A style that holds for every screen; one for print or for some screens alone says nothing here. */
function isForScreens({ attrs }: Tree.Element): boolean {
  const media = attrs.find(({ name }) => name === 'media')?.value.trim() ?? '';
  return /^(?:(?:only\s+)?(?:all|screen))?$/i.test(media);
}

/** The text of each element of a name, in order; without those that are for print, or for browsers without programs. */
function textsOf(page: Tree.Document, name: string): readonly string[] {
  const texts: string[] = [];
  const open: Tree.ParentNode[] = [page];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node && node.tagName === 'noscript') continue;
    if (
      'tagName' in node &&
      node.tagName === name &&
      node.namespaceURI.endsWith('xhtml') &&
      isForScreens(node)
    )
      texts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    for (const child of node.childNodes.toReversed()) if ('childNodes' in child) open.push(child);
  }
  return texts;
}
