/** The standard structure types that are used (ISO 32000-1, 14.8.4); `H` is a heading whose level is found at the end. */
export type StructureType =
  | 'Document'
  | 'Div'
  | 'TOC'
  | 'TOCI'
  | 'H'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span';

/** What an element says of itself beside its type. */
export interface StructureTraits {
  /** Of a heading: 1 is the title's. */
  readonly level?: number;
  readonly id?: string;
  readonly alt?: string;
  /** What is read in place of the glyphs. */
  readonly actualText?: string;
  /** BCP 47, where it is not that of the document. */
  readonly language?: string;
  /** The attributes in PDF syntax: `/O/Table/Scope/Column`. */
  readonly attributes?: string;
}

/** What an element holds, in reading order: another one, or in finished syntax what it marks on pages. */
export type StructureKid = StructureElement | string;

/** Most elements say nothing of themselves: they share this. */
const noTraits: StructureTraits = {};

/** An element of the structure tree. */
export class StructureElement {
  readonly type: StructureType;
  readonly kids: StructureKid[] = [];
  traits: StructureTraits;
  /** Of an element inside a line: what the next piece must share with it to belong to it. */
  key?: string;
  /** The number of its object, once the tree is written. */
  number = 0;
  /** The number of the page on which the first content stands that it marks itself; 0 before there is any. */
  page = 0;

  constructor(type: StructureType, traits: StructureTraits = noTraits) {
    this.type = type;
    this.traits = traits;
  }

  /** The type as it stands in a page's content. */
  get tag(): string {
    return this.type === 'H' ? `H${Math.min(this.traits.level ?? 1, 6)}` : this.type;
  }

  /** Whether it says anything of itself. */
  get hasTraits(): boolean {
    return this.traits !== noTraits;
  }

  /** Takes a stretch of a page's content by its number there; `page` is the number of the page's object. */
  mark(page: number, mcid: number): void {
    if (this.page === 0) this.page = page;
    this.kids.push(page === this.page ? String(mcid) : `<</Type/MCR/Pg ${page} 0 R/MCID ${mcid}>>`);
  }

  /** A new element as the last kid of this one. */
  append(type: StructureType, traits?: StructureTraits): StructureElement {
    const element = new StructureElement(type, traits);
    this.kids.push(element);
    return element;
  }
}
