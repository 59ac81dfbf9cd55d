/** An organisation's own Word file, scanned and taken apart: what stays as it is, and the text to be filled. */
export interface HouseFile {
  /** The main text first, then headers, footers and notes. */
  readonly stories: readonly HouseStory[];
  /** Styles, numbering, settings, theme and the table of fonts as XML, by the names of their parts. */
  readonly parts: Readonly<Record<string, string>>;
  readonly media: readonly HouseMedia[];
  /** Whether its text holds `{{ body }}`. */
  readonly hasBody: boolean;
  /** Whether its text prints the title itself, so that the briefing's own title block is left out. */
  readonly hasTitle: boolean;
  /** The page on which `{{ body }}` stands. */
  readonly page: HousePage;
}

/** Paper and margins in points. */
export interface HousePage {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part with running text. */
export interface HouseStory {
  /** `word/header1.xml` */
  readonly name: string;
  readonly kind: 'text' | 'header' | 'footer' | 'notes';
  /** Stretches of XML that stay as they are; between them stand the words of {@link liquid}. */
  readonly chunks: readonly string[];
  readonly formats: readonly RunFormat[];
  /** Liquid with marks for the stretches and formats, a line a paragraph. */
  readonly liquid: string;
  /** The words of the paragraph on each line, for findings. */
  readonly paragraphs: readonly string[];
  readonly links: readonly HouseLink[];
}

/** How the words of a placeholder are set. */
export interface RunFormat {
  /** `<w:rPr>…</w:rPr>`, or empty. */
  readonly properties: string;
  /** False in text boxes, where Word knows no footnotes. */
  readonly notes: boolean;
}

/** A relationship of a story: to a picture, a header, a web page. */
export interface HouseLink {
  readonly id: string;
  readonly type: string;
  /** The part within the package, or a web or mail address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A picture of a house file. */
export interface HouseMedia {
  readonly name: string;
  /** Base64, without what cameras and offices write into pictures. */
  readonly data: string;
}
