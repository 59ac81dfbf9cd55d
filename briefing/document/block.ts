import type { ChartOrder } from './chart-order.ts';
import type { Inline } from './inline.ts';
import type { Picture } from './picture.ts';

/** A part of the page that stands on its own lines. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Keyed
  | Table
  | Quotation
  | Callout
  | BottomLine
  | Judgements
  | Scale
  | Sources
  | Figure
  | Contents
  | PageBreak;

/** Where a block was written: a line of a slot's prose, or of the merged template where `slot` is absent. */
export interface Origin {
  readonly slot?: string;
  readonly line: number;
}

interface Written {
  readonly from?: Origin;
}

/** Heads what follows it, up to the next heading of its level or a higher one. */
export interface Heading extends Written {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** Unique in the document; links, contents and outline lead to it. */
  readonly id: string;
  readonly content: readonly Inline[];
}

/** Running text. */
export interface Paragraph extends Written {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** Items with bullets, or with numbers that begin at `start`. */
export interface List extends Written {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

/** A list whose keys stand in the key column: areas, questions, what is new. */
export interface Keyed extends Written {
  readonly kind: 'keyed';
  /** A hairline between the entries, as in an alert. */
  readonly ruled: boolean;
  readonly entries: readonly KeyedEntry[];
}

/** A key and what is said about it. */
export interface KeyedEntry {
  readonly key: readonly Inline[];
  /** Where the entry is about a chance: the likelihood and its bar stand under the key, claim and confidence after the blocks. */
  readonly judgement?: JudgementRow;
  readonly blocks: readonly Block[];
}

/** Figures or words in rows and columns; head and rows place their cells apart from each other. */
export interface Table extends Written {
  readonly kind: 'table';
  /** Counted from 1 over all tables with a caption; set by the numbering transform. */
  readonly number?: number;
  readonly caption?: readonly Inline[];
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** Stands small under the table. */
  readonly note?: readonly Inline[];
  /** The orientation of its pages; absent: turned where it could not be read otherwise. */
  readonly page?: 'portrait' | 'landscape';
}

/** What the cells of a column have in common. */
export interface Column {
  readonly align: 'start' | 'centre' | 'end';
  /** Share of the table's width; the shares of all columns are set in proportion. Absent: all columns equal. */
  readonly share?: number;
  /** A qualifier column stands tight against the figure to its right. */
  readonly role?: 'qualifier';
}

/** A row of a table. */
export interface Row {
  /** Only cells that are there: a cell under a span from above or from the left is left out. */
  readonly cells: readonly Cell[];
  /** A total: set in bold, and the first one has an ink rule above. */
  readonly total?: boolean;
}

/** A cell, over one or more columns and rows. */
export interface Cell {
  readonly content: readonly Inline[];
  readonly columns: number;
  readonly rows: number;
}

/** Words of another, set in, with who said them. */
export interface Quotation extends Written {
  readonly kind: 'quotation';
  readonly blocks: readonly Block[];
  readonly attribution?: readonly Inline[];
}

/** A box or bar that sets a text apart from the running text; `title` runs in before the first words. */
export interface Callout extends Written {
  readonly kind: 'callout';
  readonly look: 'key-judgement' | 'warning' | 'comment' | 'reported-view';
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** The panel at the top of page 1: the answer, and why it matters and what is uncertain as keyed entries. */
export interface BottomLine extends Written {
  readonly kind: 'bottomLine';
  /** Unique in the document, like a heading's. */
  readonly id: string;
  readonly title: readonly Inline[];
  readonly answer: readonly Inline[];
  /** Where the answer was written, which is mostly a slot of its own. */
  readonly answerFrom?: Origin;
  readonly entries: readonly KeyedEntry[];
}

/** A term of a likelihood scale with the band it stands for. */
export interface Likelihood {
  /** The scale's name as printed: `ICD 203` or `PHIA yardstick`. */
  readonly scale: string;
  /** Capitalised: `Likely`. */
  readonly term: string;
  /** Per cent, 0 to 100. */
  readonly low: number;
  readonly high: number;
  /** An edge that is not of the band itself: `>0`, `<50`. */
  readonly without?: 'low' | 'high';
}

/** Claims that follow one another, as a table. */
export interface Judgements extends Written {
  readonly kind: 'judgements';
  readonly rows: readonly JudgementRow[];
}

/** One claim with its likelihood; the confidence is said apart, never in the claim's sentence. */
export interface JudgementRow {
  readonly likelihood?: Likelihood;
  readonly claim: readonly Inline[];
  readonly confidence?: 'high' | 'moderate' | 'low';
  readonly basis: readonly Inline[];
  /** Where it was written; rows that follow one another are one block. */
  readonly from?: Origin;
}

/** The yardstick box: the bands of one scale and what its readers must know. */
export interface Scale extends Written {
  readonly kind: 'scale';
  readonly scale: string;
  readonly bands: readonly { readonly term: string; readonly percent: string }[];
  readonly note: readonly Inline[];
}

/** Each source once, after a view of the whole base. */
export interface Sources extends Written {
  readonly kind: 'sources';
  readonly summary: readonly Block[];
  readonly entries: readonly SourceEntry[];
  /** Read for background and not cited. */
  readonly background: readonly (readonly Inline[])[];
}

/** A source as the list of sources shows it. */
export interface SourceEntry {
  /** `source-S1`, the target of links from notes. */
  readonly id: string;
  /** As printed: `S1`. */
  readonly label: string;
  readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly content: readonly Inline[];
}

/** A picture with its caption above and its note below. */
export interface Figure extends Written {
  readonly kind: 'figure';
  readonly number?: number;
  readonly caption?: readonly Inline[];
  readonly picture: Picture;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** True for a picture that tells nothing, such as a divider: readers who do not see it are not told of it. */
  readonly isDecorative?: true;
  readonly note?: readonly Inline[];
  /** Of a picture of numbers that is still to be drawn; `picture` is empty until then. */
  readonly chart?: ChartOrder;
  /** True for an SVG of our own drawing, which may stand in a page as it is. */
  readonly drawn?: true;
  /** The line of the template that asked for such a drawing. */
  readonly askedOn?: number;
}

/** The table of contents; the contents transform fills it from the headings. */
export interface Contents extends Written {
  readonly kind: 'contents';
  readonly entries: readonly ContentsEntry[];
}

/** A heading as the contents show it; `to` is its id. */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  readonly to: string;
  readonly content: readonly Inline[];
}

/** What follows begins a page. */
export interface PageBreak extends Written {
  readonly kind: 'pageBreak';
}
