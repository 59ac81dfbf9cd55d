/** The parts of pdfmake 0.3.11 and of the PDFKit below it that are subclassed here; both ship no types of their own. */

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  /** A font inside one document, as PDFKit keeps it. */
  export interface PdfFont {
    readonly ascender: number;
    readonly descender: number;
    /** The face as fontkit read it. */
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    /** The face's PostScript name. */
    readonly name: string;
    readonly constructor: PdfFontClass;
    /** A text as the numbers of its glyphs, with their places. */
    encode: (text: string, features?: readonly string[] | null) => [readonly string[], readonly GlyphPlace[]];
    /** How much wider spaces are written than the font has them, in thousandths of an em. */
    spaceStretch?: number;
    /** Shapes a run; what it gives is never changed afterwards. */
    layoutRun: (text: string, features?: readonly string[] | null) => ShapedRun;
    /** Shapes a text word by word, or only measures it. */
    layout: (text: string, features: readonly string[] | null | undefined, onlyWidth: boolean) => ShapedRun;
    lineHeight(size: number): number;
    widthOfString: (text: string, size: number, features?: readonly string[] | null) => number;
  }

  /** How a glyph stands after the one before it, in thousandths of an em. */
  export interface GlyphPlace {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }

  /** PDFKit’s class of fonts, which it does not export. */
  export type PdfFontClass = new (document: PdfDocument, font: PdfFont['font'], id: string) => PdfFont;

  /** Glyphs with their places. */
  export interface ShapedRun {
    readonly advanceWidth: number;
  }

  export interface PdfReference {
    readonly data: Record<string, unknown>;
    end(bytes?: Uint8Array): void;
  }

  export interface PdfPicture {
    readonly width: number;
    readonly height: number;
    label: string;
    /** The compressed bytes of a JPEG. */
    data?: Uint8Array;
    /** A decoder of a PNG. */
    image?: { readonly imgData: Uint8Array } | null;
    embed(document: PdfDocument): void;
    finalize?: () => void;
  }

  export interface PdfOutline {
    readonly outlineData: Record<string, unknown>;
    readonly children: readonly PdfOutline[];
    addItem(title: string, options: { top: number; left: number }): PdfOutline;
  }

  export interface PdfDocumentOptions {
    size: readonly [number, number];
    pdfVersion: string;
    displayTitle: boolean;
    lang: string;
    compress: boolean;
    /** The number of the object. */
    readonly id: number;
    fontLayoutCache: boolean;
    compress: boolean;
    bufferPages: boolean;
    autoFirstPage: boolean;
    info: Record<string, unknown>;
    font: null;
  }

  export interface PdfTextOptions {
    lineBreak: false;
    textWidth: number;
    wordCount: number;
    features?: readonly string[];
  }

  /** Left, top, width and height of the sensitive field, then where it leads. */
  export type LinkArguments = [number, number, number, number, unknown, LinkTraits?];

  /** Left, top, width and height of the sensitive field, then the name of the destination. */
  export type GoToArguments = [number, number, number, number, string, LinkTraits?];

  type FontNames = Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>;

  export default class PdfDocument extends Readable {
    /** Fonts, images, patterns, attachments, options, virtual files, and what may be read from the disk. */
    constructor(
      ...given: [
    tagged: boolean;
        Record<string, FontNames>,
        Record<string, string>,
        Record<string, never>,
        Record<string, never>,
        PdfDocumentOptions,
        null,
        (path: string) => boolean,
      ]
    );
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly dictionary: PdfReference;
      readonly annotations: PdfReference[];
    };
    readonly outline: PdfOutline;
    readonly _root: {
      readonly data: {
        readonly Names: {
          readonly data: {
            readonly Dests: { _compareKeys: (a: string, b: string) => number };
  /** What an annotation says of itself: what it is for, and its key in the parent tree. */
  export interface LinkTraits {
    readonly Contents: object;
    readonly StructParent: number;
  }

            EmbeddedFiles?: object;
          };
        };
        AF?: readonly PdfReference[];
      };
    };
    readonly _imageRegistry: Record<string, PdfPicture>;
    _font: PdfFont;
    _fontCount: number;
    readonly _fontFamilies: Record<string, PdfFont>;
    readonly _registeredFonts: Readonly<Record<string, { readonly src: Uint8Array }>>;
    info: Record<string, unknown>;
    _id: Buffer;
    endMetadata(): void;
    ref(data?: Record<string, unknown>): PdfReference;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    getFontFile(family: string, bold: boolean, italics: boolean): string | null;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    openImage(source: unknown): PdfPicture;
    endOutline(): void;
    link(...given: LinkArguments): this;
    goTo(...given: GoToArguments): this;
    addNamedDestination(name: string, ...place: readonly unknown[]): void;
    resolveColor(color: string, otherwise: string): string;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: PdfTextOptions): this;
    end(): void;
  }
}

declare module 'pdfmake/js/Line.js' {
        /** There when the document is tagged. */
        readonly StructTreeRoot: PdfReference;
        PageLabels?: object;
        OutputIntents?: readonly PdfReference[];
        Metadata?: PdfReference;
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
    /** Where each object begins, once it is written; and how much is written. */
    readonly _offsets: (number | null)[];
    readonly _offset: number;
    _write(data: string | Uint8Array): void;
    addContent(operators: string): this;
    addPage(options: { size: readonly [number, number] }): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
  }
}

declare module 'pdfmake/js/StyleContextStack.js' {
  export default class StyleContextStack {
    constructor(styles: object, defaultStyle: object);
    auto<Result>(item: object, callback: () => Result): Result;
    getProperty(property: string): unknown;
    static getStyleProperty(
      item: object,
      stack: StyleContextStack,
      property: string,
      otherwise: unknown,
    ): unknown;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type PdfDocument from 'pdfmake/js/PDFDocument.js';
  import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
  import type StyleContextStack from 'pdfmake/js/StyleContextStack.js';

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
    noNewLine?: boolean;
    lineEnd?: boolean;
    link?: string;
    linkToDestination?: string;
    id?: string;
    note?: string;
    pageReference?: string;
    /** Words in which every character counts. */
    verbatim?: boolean;
    /** A hyphen that stands only because a line ends here. */
    isSoftHyphen?: boolean;
    /** How much wider each of its spaces is than the font's, in points; its width says it already. */
    wordSpacing?: number;
  }

  export default class TextInlines {
    constructor(pdfDocument: PdfDocument);
    readonly pdfDocument: PdfDocument;
    buildInlines(runs: readonly object[], stack: StyleContextStack): { items: PdfInline[] };
    measure(pieces: readonly object[], stack: StyleContextStack): PdfInline[];
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
    linkWords?: string;
    language?: string;

  export default class Renderer {
    constructor(pdfDocument: PdfDocument);
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly object[]): void;
    renderLine(line: object, x: number, y: number): void;
  }
}
    renderImage(image: object): void;
    renderSVG(svg: object): void;
