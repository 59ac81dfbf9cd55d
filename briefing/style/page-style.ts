import type { ElementMeasures } from './element-measures.ts';
import type { BroughtFont, FontScript } from './fonts/brought-font.ts';

/** The look of the printed page as data. All measures in points, colours as six hexadecimal digits. */
export interface PageStyle {
  readonly page: PageMeasures;
  readonly colours: Colours;
  readonly faces: Readonly<Record<Face, FontFace>>;
  /** Families that the house brought for signs that no other family has, the first of them first. */
  readonly otherFonts?: readonly BroughtFont[];
  readonly text: Readonly<Record<TextStyleName, TextStyle>>;
  readonly measures: ElementMeasures;
  /** The script whose sizes it has; absent: those of Latin. */
  readonly script?: FontScript;
  readonly prose: ProseSetting;
}

/** How running text is set. */
export interface ProseSetting {
  /** Both edges straight; a line whose spaces would gape stays flush left. */
  readonly justified: boolean;
  /** Words may part at a line's end, by the rules of the document's language; none where there are no rules for it. */
  readonly hyphenated: boolean;
}

/** The paper and where text stands on it. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the body begins and how far above the paper's end it stops. */
  readonly top: number;
  readonly bottom: number;
  readonly headerFrom: number;
  readonly footerFrom: number;
  readonly keyColumn: number;
  readonly gap: number;
  readonly textColumn: number;
}

/** The colours of the page, by what they are for. */
export interface Colours {
  readonly ink: string;
  readonly accent: string;
  readonly grey: string;
  readonly hair: string;
  readonly tint: string;
  readonly dataLight: string;
  readonly grid: string;
  readonly track: string;
}

/** The two typefaces of the page. */
export type Face = 'serif' | 'sans';

/** A typeface as the writers name and measure it. */
export interface FontFace {
  /** Family name as Word shows it. */
  readonly family: string;
  /** Line height of the font at lineHeight 1, in ems. */
  readonly natural: number;
  /** Where it comes from files of the house. */
  readonly brought?: BroughtFont;
}

/** How bold a text is. */
export type Weight = 'regular' | 'semibold' | 'bold';

/** How a text is set, with the space above and below its paragraphs. */
export interface TextStyle {
  readonly face: Face;
  readonly weight: Weight;
  readonly size: number;
  /** Distance between base lines. */
  readonly lead: number;
  readonly colour: keyof Colours;
  readonly before: number;
  readonly after: number;
}

/** The texts of the page that are set in a style of their own. */
export type TextStyleName =
  | 'kind'
  | 'kindAlert'
  | 'title'
  | 'detailLabel'
  | 'detailValue'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'text'
  | 'answer'
  | 'key'
  | 'keyNote'
  | 'keyedText'
  | 'listItem'
  | 'comment'
  | 'quotation'
  | 'caption'
  | 'captionNote'
  | 'tableHead'
  | 'tableCell'
  | 'confidence'
  | 'scale'
  | 'note'
  | 'source'
  | 'sourceKey'
  | 'band'
  | 'bandLabel'
  | 'code'
  | 'grade'
  | 'portion';
