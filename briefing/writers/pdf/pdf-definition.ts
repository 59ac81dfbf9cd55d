/**
 * What the printer is given: plain data in the shapes pdfmake 0.3.11 takes, with properties of our own for what
 * pdfmake does not know (notes, frames, balanced lines, breaks). Measures in points, colours as `#RRGGBB`.
 */
export interface PdfDefinition {
  readonly language: string;
  /** `rtl`: all places across are counted from the right, and the pages are mirrored once they are made. */
  readonly direction: 'ltr' | 'rtl';
  readonly info: PdfInfo;
  readonly pageSize: { readonly width: number; readonly height: number };
  /** Left, top, right, bottom. */
  readonly pageMargins: Sides;
  readonly defaultStyle: PdfTextStyle;
  readonly styles: Readonly<Record<string, PdfTextStyle>>;
  readonly header: PdfRunningHead & { readonly first: PdfNode };
  readonly footer: PdfRunningHead;
  /** In the order of reading; nodes of `landscape` stand on pages that are turned on their side. */
  readonly content: readonly PdfNode[];
  readonly landscape: PdfSheet;
  /** The notes by their id; each is printed on the page of its first mark. */
  readonly notes: Readonly<Record<string, PdfNode>>;
  readonly noteArea: PdfNoteArea;
  /** More pages than these are a finding. */
  readonly mostPages?: number;
}

/** The paper turned on its side, and where things stand on it. */
export interface PdfSheet {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: Sides;
  readonly headerFrom: number;
  readonly footerFrom: number;
}

/** The properties of the file. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator: string;
  readonly producer: string;
  /** ISO 8601 instant; modification date as well. */
  readonly creationDate: string;
}

/** A line or two at the same place of every page. `{page}` and `{pages}` are filled in where a run says `perPage`. */
export interface PdfRunningHead {
  readonly from: number;
  readonly node: PdfNode;
}

/** The rule over the notes, and the space around it. */
export interface PdfNoteArea {
  readonly above: number;
  readonly below: number;
  readonly left: number;
  readonly width: number;
  readonly weight: number;
  readonly color: string;
}

/** Left, top, right, bottom. */
export type Sides = readonly [number, number, number, number];

/** How a text is set; `font` is the name of a family. */
export interface PdfTextStyle {
  readonly font: string;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Straight edges on both sides, where no line gapes for it; only in the style of a whole paragraph. */
  readonly justified?: boolean;
  /** Words may part at line ends, by the rules of the document's language; only in the style of a whole paragraph. */
  readonly hyphenated?: boolean;
}

/** Anything that stands on a page. */
export type PdfNode = PdfText | PdfStack | PdfColumns | PdfTable | PdfImage | PdfSvg | PdfCanvas;

/**
 * What a node means, for the document's structure. A table that is a `list` has an item a row, one of `details` an item a
 * cell; a `label` names what stands beside it in an item or a note.
 */
export type PdfRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'listItem'
  | 'label'
  | 'quotation'
  | 'callout'
  | 'table'
  | 'details'
  | 'caption'
  | 'figure'
  | 'contents'
  | 'contentsEntry'
  | 'note'
  | 'source'
  | 'artifact';

/** What every node may say of itself. Spaces above and below are not added up: the larger one counts. */
export interface PdfPlacing {
  readonly role?: PdfRole;
  readonly margin?: Sides;
  readonly pageBreak?: 'before';
  /** May not be the last thing on a page. */
  readonly keepWithNext?: boolean;
  /** The target of links. */
  readonly id?: string;
  /** Stands on pages turned on their side, with those of its neighbours that do; said of nodes of the content itself. */
  readonly isLandscape?: true;
  /** Of an entry of the contents: how deep it is, from 1. */
  readonly level?: number;
}

/** A paragraph. */
export interface PdfText extends PdfPlacing {
  readonly text: readonly PdfRun[];
  readonly style?: string;
  /** From where lines begin in the document's direction, `left` being the side where they begin. */
  readonly alignment?: 'left' | 'center' | 'right';
  /** A paragraph that runs against the direction of its document. */
  readonly turned?: boolean;
  /** Lines of about the same length. */
  readonly balance?: boolean;
  /** The entry in the outline. */
  readonly outline?: { readonly level: number; readonly text: string };
}

/** Words of one look; what is absent is that of the paragraph. */
export interface PdfRun extends Partial<PdfTextStyle> {
  readonly text: string;
  readonly style?: string;
  readonly fontFeatures?: readonly string[];
  /** http, https or mailto. */
  readonly link?: string;
  readonly linkToDestination?: string;
  /** What the link is called where its words alone would not say it: `Note 3`. */
  readonly linkWords?: string;
  /** BCP 47, where it is not that of the document. */
  readonly language?: string;
  readonly id?: string;
  /** Id of the note that must stand at the foot of this run's page. */
  readonly note?: string;
  /** The number of the page on which the node with this id begins. */
  readonly pageReference?: string;
  readonly perPage?: boolean;
  /** Words in which every character counts: none of them parts at a hyphen. */
  readonly verbatim?: boolean;
}

/** Nodes one under the other. */
export interface PdfStack extends PdfPlacing {
  readonly stack: readonly PdfNode[];
  /** Stands on one page where a page can hold it. */
  readonly unbreakable?: boolean;
  readonly frame?: PdfFrame;
  /** Of a list: how its labels count. */
  readonly numbering?: 'Disc' | 'Decimal';
}

/** Ground and bar behind a stack, drawn on each page it stands on. */
export interface PdfFrame {
  readonly fill?: string;
  readonly bar?: { readonly width: number; readonly color: string };
  /** Inside the frame; a bar lies in the left one. */
  readonly padding: Sides;
}

/** Nodes side by side; the one without a width is the body, which may run over pages. */
export interface PdfColumns extends PdfPlacing {
  readonly columns: readonly PdfColumn[];
  readonly columnGap: number;
  /** First lines share a base line unless this says `top`. */
  readonly align?: 'top';
}

/** One of the columns side by side. */
export interface PdfColumn {
  /** `auto`: as wide as its longest line. */
  readonly width?: number | 'auto';
  readonly stack: readonly PdfNode[];
  readonly padding?: Sides;
  readonly fillColor?: string;
}

/** Rows and columns under repeated heads. */
export interface PdfTable extends PdfPlacing {
  readonly table: {
    readonly headerRows: number;
    readonly widths: readonly number[];
    /** Every row has as many cells as there are widths; `null` stands under a span. */
    readonly body: readonly (readonly (PdfCell | null)[])[];
  };
  /** The rule over each row, and one more for the end. */
  readonly rules: readonly (PdfRule | null)[];
}

/** A horizontal line. */
export interface PdfRule {
  readonly weight: number;
  readonly color: string;
}

/** A cell of a table. */
export interface PdfCell {
  readonly stack: readonly PdfNode[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly padding: Sides;
  readonly fillColor?: string;
  readonly verticalAlignment?: 'middle' | 'bottom';
}

/** A picture of dots. */
export interface PdfImage extends PdfPlacing {
  /** A data URL of a PNG or JPEG. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A drawing. */
export interface PdfSvg extends PdfPlacing {
  /** A data URL; the printer takes nothing active or remote from it. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Filled rectangles, for rules and bars: decoration only. */
export interface PdfCanvas extends PdfPlacing {
  readonly canvas: readonly PdfRectangle[];
}

/** A filled rectangle, from its upper left corner. */
export interface PdfRectangle {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
}
