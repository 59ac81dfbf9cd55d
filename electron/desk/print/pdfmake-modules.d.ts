/** The parts of pdfmake 0.3.11 and of the PDFKit below it that are subclassed here; both ship no types of their own. */

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  /** A font inside one document, as PDFKit keeps it. */
  export interface PdfFont {
    readonly ascender: number;
    readonly descender: number;
    /** The face as fontkit read it. */
    readonly font: ParsedFont;
    /** The face's PostScript name. */
    readonly name: string;
    readonly constructor: PdfFontClass;
    /** What of the face the document embeds: glyphs by the numbers that the document gives them. */
    readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
    /** The characters and the width of each of those glyphs, in thousandths of an em. */
    readonly unicode: (readonly number[])[];
    readonly widths: number[];
    readonly scale: number;
    /** A text as the numbers of its glyphs, with their places. */
    encode: (text: string, features?: readonly string[] | null) => [readonly string[], readonly GlyphPlace[]];
    /** How much wider spaces are written than the font has them, in thousandths of an em. */
    spaceStretch?: number;
    /** The way its text runs. */
    direction?: 'ltr' | 'rtl';
    /** Its name in a document, and its object. */
    readonly id: string;
    ref(): PdfReference;
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

  /** A face as fontkit reads it. */
  export interface ParsedFont {
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout: (
      text: string,
      features?: readonly string[] | null,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ) => ShapedRun;
    getGlyph: (id: number, codePoints?: readonly number[]) => ShapedGlyph;
    readonly numGlyphs: number;
    /** The bytes of its file. */
    readonly stream: { readonly buffer: Uint8Array };
    /** Where its tables stand in them. */
    readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number }>> };
    /** What shapes by the tables GSUB and GPOS; a face of Apple’s own tables is shaped by something else. */
    readonly _layoutEngine: {
      readonly engine?: Partial<Record<'GSUBProcessor' | 'GPOSProcessor', LookupProcessor | null>>;
    };
  }

  /** Replaces glyphs, or moves them, by the lookups of one table of a face. */
  export interface LookupProcessor {
    readonly table: { readonly lookupList: { get(index: number): object } };
    /** The features of the face in the script of the text at hand. */
    readonly features: Readonly<Record<string, { readonly lookupListIndexes: readonly number[] }>>;
    lookupsForFeatures: (features: readonly string[]) => readonly IdleLookup[];
    applyLookups: (
      lookups: readonly IdleLookup[],
      glyphs: readonly { readonly id: number }[],
      positions?: readonly GlyphPlace[],
    ) => void;
  }

  /** A lookup of a feature, not yet read, with a 1 for each glyph at which it can begin. */
  export interface IdleLookup {
    readonly feature: string;
    readonly index: number;
    readonly first: Uint8Array;
    /** The lookup, once it is to be applied. */
    readonly lookup?: object;
  }

  /** A glyph and the characters that it stands for. */
  export interface ShapedGlyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  }

  /** Glyphs with their places, in the order in which they are drawn. */
  export interface ShapedRun {
    readonly glyphs: readonly ShapedGlyph[];
    readonly positions: readonly GlyphPlace[];
    readonly advanceWidth: number;
  }

  export interface PdfReference {
    /** The number of the object. */
    readonly id: number;
    readonly data: Record<string, unknown>;
    compress: boolean;
    end(bytes?: Uint8Array): void;
  }

  /** An object with bytes, that are written line by line. */
  export interface PdfStream extends PdfReference {
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }

  /** An annotation of a page, by the number of its object. */
  export interface Annotation {
    readonly id: number;
    readonly data: Readonly<Record<string, unknown>>;
  }

  export interface PdfPicture {
    readonly width: number;
    readonly height: number;
    label: string;
    /** Of a JPEG. */
    readonly colorSpace?: string;
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
    tagged: boolean;
    lang: string;
    compress: boolean;
    fontLayoutCache: boolean;
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

  /** What an annotation says of itself: what it is for, and its key in the parent tree. */
  export interface LinkTraits {
    readonly Contents: object;
    readonly StructParent: number;
  }

  /** Left, top, width and height of the sensitive field, then where it leads. */
  export type LinkArguments = [number, number, number, number, unknown, LinkTraits?];

  type FontNames = Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>;

  export default class PdfDocument extends Readable {
    /** Fonts, images, patterns, attachments, options, virtual files, and what may be read from the disk. */
    constructor(
      ...given: [
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
      readonly annotations: Annotation[];
      readonly content: PdfStream;
      readonly fonts: Record<string, PdfReference>;
    };
    readonly _fillColor?: readonly [color: unknown, opacity?: number];
    readonly outline: PdfOutline;
    readonly _info: PdfReference;
    readonly _root: {
      readonly id: number;
      readonly data: {
        readonly Names: {
          readonly data: {
            Dests: object;
            EmbeddedFiles?: object;
          };
        };
        AF?: readonly PdfReference[];
        /** There when the document is tagged. */
        readonly StructTreeRoot: PdfReference;
        PageLabels?: object;
        OutputIntents?: readonly PdfReference[];
        Metadata?: PdfReference;
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
    /** Where each object begins, once it is written; and how much is written. */
    readonly _offsets: (number | null)[];
    _offset: number;
    _write(data: string | Uint8Array): void;
    addContent(operators: string): this;
    addPage(options: { size: readonly [number, number] }): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    openImage(source: unknown): PdfPicture;
    endOutline(): void;
    _finalize(): void;
    link(...given: LinkArguments): this;
    resolveColor(color: string, otherwise: string): string;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: PdfTextOptions): this;
    end(): void;
  }
}
