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

/** A stretch of a page's content; `page` counts from 0. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** An annotation by its object's number. */
export interface MarkedAnnotation {
  readonly page: number;
  readonly annotation: number;
}

/** What an element holds, in reading order. */
export type StructureKid = StructureElement | MarkedContent | MarkedAnnotation;

/** An element of the structure tree. */
export class StructureElement {
  readonly type: StructureType;
  readonly kids: StructureKid[] = [];
  traits: StructureTraits;
  /** Of an element inside a line: what the next piece must share with it to belong to it. */
  key?: string;
  /** The number of its object, once the tree is written. */
  number = 0;

  constructor(type: StructureType, traits: StructureTraits = {}) {
    this.type = type;
    this.traits = traits;
  }

  /** The type as it stands in a page's content. */
  get tag(): string {
    return this.type === 'H' ? `H${Math.min(this.traits.level ?? 1, 6)}` : this.type;
  }

  /** A new element as the last kid of this one. */
  append(type: StructureType, traits?: StructureTraits): StructureElement {
    const element = new StructureElement(type, traits);
    this.kids.push(element);
    return element;
  }
}
