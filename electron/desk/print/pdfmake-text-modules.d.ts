/** The parts of pdfmake 0.3.11 that break, measure and draw lines; see `pdfmake-modules.d.ts`. */

declare module 'pdfmake/js/Line.js' {
  import type { PdfInline } from 'pdfmake/js/TextInlines.js';

  export default class PdfLine {
    constructor(maxWidth: number);
    maxWidth: number;
    x?: number;
    y?: number;
    inlines: PdfInline[];
    inlineWidths: number;
    leadingCut: number;
    trailingCut: number;
    newLineForced?: boolean;
    addInline(inline: PdfInline): void;
    getHeight(): number;
    getWidth(): number;
  }
}

declare module 'pdfmake/js/TextBreaker.js' {
  /** A word with the space behind it, and all that its run says of itself but the text. */
  export interface PdfPiece {
    readonly text: string;
    /** A line ends after it. */
    readonly lineEnd?: boolean;
    /** None ends after it, although its run does. */
    readonly noNewLine?: boolean;
  }

  export default class TextBreaker {
    /** Pieces between the places where lines may break (Unicode Standard Annex 14). */
    getBreaks<Run extends { readonly text: string }>(runs: readonly Run[]): (Run & PdfPiece)[];
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { PdfFont } from 'pdfmake/js/PDFDocument.js';

  /** A piece of text that no line break parts, measured. */
  export interface PdfInline {
    text: string;
    font: PdfFont;
    fontSize: number;
    fontFeatures: readonly string[] | null;
    color: string;
    width: number;
    height: number;
    leadingCut: number;
    trailingCut: number;
    x?: number;
    noNewLine?: boolean | undefined;
    lineEnd?: boolean | undefined;
    link?: string | undefined;
    linkToDestination?: string | undefined;
    linkWords?: string | undefined;
    language?: string | undefined;
    id?: string | undefined;
    note?: string | undefined;
    pageReference?: string | undefined;
    /** Words in which every character counts. */
    verbatim?: boolean | undefined;
    /** A hyphen that stands only because a line ends here. */
    isSoftHyphen?: boolean | undefined;
    /** The character that no font has, where a box stands in its place. */
    standsFor?: string | undefined;
    /** How much wider each of its spaces is than the font's, in points; its width says it already. */
    wordSpacing?: number | undefined;
    /** The level of the bidirectional algorithm; absent where all of the text runs from the left. */
    level?: number | undefined;
    /** The level of the paragraph. */
    base?: 0 | 1 | undefined;
    /** From the line's top to the base line, where another font stands in for that of the text. */
    baseline?: number | undefined;
  }
}

declare module 'pdfmake/js/SVGMeasure.js' {
  export default class SvgMeasure {
    measureSVG(svg: string): { width?: number; height?: number };
    writeDimensions(svg: string, size: { width: number; height: number }): string;
  }
}

declare module 'pdfmake/js/Renderer.js' {
  import type PdfDocument from 'pdfmake/js/PDFDocument.js';

  export default class Renderer {
    constructor(pdfDocument: PdfDocument);
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly object[]): void;
    renderLine(line: object, x: number, y: number): void;
    renderImage(image: object): void;
    renderSVG(svg: object): void;
  }
}
