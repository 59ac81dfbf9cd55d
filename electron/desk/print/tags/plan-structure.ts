import { cutText } from '../../../../briefing/text/cut-text.ts';
import type { PdfDefinition, PdfNode, PdfText } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import { planContents } from './plan-contents.ts';
import { planDetails, planItem, planRows } from './plan-list.ts';
import { partsOf } from './planning.ts';
import type { Planning } from './planning.ts';
import { planTable } from './plan-table.ts';
import { StructureElement } from './structure-element.ts';
import type { StructureTraits } from './structure-element.ts';

/** The tree of a document before its pages are drawn, and where in it each text and picture stands. */
export interface StructurePlan {
  readonly root: StructureElement;
  /** Nothing for what is no content: banners, rules, pictures that show nothing. */
  elementOf(node: PdfNode): StructureElement | undefined;
}

/** Plans the structure of a definition: the reading order is that of its nodes, wherever they are printed. */
export function planStructure(definition: PdfDefinition): StructurePlan {
  return new StructurePlanner(definition);
}

/** The longest description (in UTF-16 units): strings of PDF/A end at 32,767 bytes. */
const longestAlt = 10_000;

/** Builds the tree from the top; the kinds of nodes that have parts of their own are planned in files of their own. */
class StructurePlanner implements StructurePlan, Planning {
  readonly root = new StructureElement('Document');
  readonly #elements = new Map<PdfNode, StructureElement>();
  readonly #notes: PdfDefinition['notes'];
  readonly #placed = new Set<string>();
  #waiting: string[] = [];
  #tables = 0;
  #openTables = 0;

  constructor({ content, notes }: PdfDefinition) {
    this.#notes = notes;
    this.nodes(content, this.root);
    this.#placeNotes(Object.keys(notes), this.root);
  }

  elementOf(node: PdfNode): StructureElement | undefined {
    return this.#elements.get(node);
  }

  nodes(nodes: readonly PdfNode[], into: StructureElement): void {
    let caption: PdfText | undefined;
    let list: StructureElement | undefined;
    for (const node of nodes) {
      if (isArtifact(node)) continue;
      list = isItem(node) ? (list ?? listIn(into)) : undefined;
      const captioned = caption;
      caption = isCaption(node) ? node : undefined;
      if (caption === undefined || captioned !== undefined) this.#node(node, list ?? into, captioned);
      this.#placeWaiting(into);
    }
    if (caption !== undefined) this.leaf(caption, into.append('Caption'));
    this.#placeWaiting(into);
  }

  leaf(node: PdfNode, element: StructureElement): void {
    this.#elements.set(node, element);
    if (!('text' in node)) return;
    for (const { note } of node.text) if (note !== undefined) this.#waiting.push(note);
  }

  body(nodes: readonly PdfNode[], element: StructureElement): void {
    const content = nodes.filter((node) => !isArtifact(node));
    const [only] = content;
    if (content.length === 1 && only !== undefined && isPlain(only)) this.leaf(only, element);
    else this.nodes(content, element);
  }

  inTable(plan: (number: number) => void): void {
    this.#openTables += 1;
    this.#tables += 1;
    plan(this.#tables);
    this.#openTables -= 1;
  }

  #node(node: PdfNode, into: StructureElement, caption: PdfText | undefined): void {
    if ('table' in node && node.role === 'table') return planTable(this, { node, into, caption });
    const home = caption === undefined ? into : this.#captioned(caption, node, into);
    if ('text' in node) this.#text(node, home);
    else if ('image' in node || 'svg' in node) {
      this.leaf(node, home.append('Figure', { alt: cutText(node.alt, longestAlt) }));
    } else if ('table' in node) {
      if (node.role === 'details') planDetails(this, node, home);
      else planRows(this, node, home);
    } else this.#group(node, home);
  }

  /** What is described by a picture's alternative text has its caption beside it, not in it: there nobody would hear it. */
  #captioned(caption: PdfText, node: PdfNode, into: StructureElement): StructureElement {
    const home = 'image' in node || 'svg' in node ? into.append('Div') : into;
    this.leaf(caption, home.append('Caption'));
    return home;
  }

  #text(node: PdfText, into: StructureElement): void {
    if (isItem(node)) return planItem(this, [node], into);
    const level = headingLevel(node);
    if (level !== undefined) this.leaf(node, into.append('H', { level }));
    else this.leaf(node, into.append(node.role === 'caption' ? 'Caption' : 'P'));
  }

  #group(node: PdfNode, into: StructureElement): void {
    const inside = partsOf(node);
    if (isItem(node)) planItem(this, inside, into);
    else if (node.role === 'contents') planContents(this, inside, into.append('TOC'));
    else this.nodes(inside, groupIn(node, into));
  }

  #placeWaiting(into: StructureElement): void {
    if (this.#openTables > 0 || this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#placeNotes(waiting, into);
  }

  #placeNotes(ids: readonly string[], into: StructureElement): void {
    for (const id of ids) {
      const node = this.#notes[id];
      if (node === undefined || this.#placed.has(id)) continue;
      this.#placed.add(id);
      const note = into.append('Note', { id });
      for (const part of partsOf(node)) {
        if (part.role === 'label') this.leaf(part, note.append('Lbl'));
        else this.nodes([part], note);
      }
    }
  }
}

function isArtifact(node: PdfNode): boolean {
  if (node.role === 'artifact' || 'canvas' in node) return true;
  return ('image' in node || 'svg' in node) && node.alt.trim() === '';
}

function isItem({ role }: PdfNode): boolean {
  return role === 'listItem' || role === 'source';
}

/** Items that no list holds make one. */
function listIn(into: StructureElement): StructureElement {
  return into.type === 'L' ? into : into.append('L');
}

function isCaption(node: PdfNode): node is PdfText {
  return node.role === 'caption' && 'text' in node;
}

function isPlain(node: PdfNode): boolean {
  return (
    'text' in node && headingLevel(node) === undefined && node.text.every(({ note }) => note === undefined)
  );
}

/** The title is the first level, as in HTML. */
function headingLevel({ role, outline }: PdfText): number | undefined {
  if (role === 'title') return 1;
  return role === 'heading' ? (outline?.level ?? 1) + 1 : undefined;
}

/** Groups without a meaning of their own are none in the tree. */
function groupIn(node: PdfNode, into: StructureElement): StructureElement {
  if (node.role === 'list') return into.append('L', listTraits(node));
  if (node.role === 'quotation') return into.append('BlockQuote');
  return node.role === 'callout' ? into.append('Div') : into;
}

function listTraits(node: PdfNode): StructureTraits {
  const numbering = 'stack' in node ? node.numbering : undefined;
  return numbering === undefined ? {} : { attributes: `/O/List/ListNumbering/${numbering}` };
}
