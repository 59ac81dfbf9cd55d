import type * as docx from 'docx';
import type { Block } from '../../document/block.ts';
import type { Meta } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import type { PageStyle } from '../../style/page-style.ts';
import type { BookmarkNames } from './bookmark-names.ts';
import type { FactMarks } from './fact-marks.ts';
import type { Footnotes } from './footnotes.ts';
import type { RunLook } from './run-look.ts';
import type { Serial } from './serial.ts';

/** What the body of a Word file is made of. */
export type WordBlock = docx.Paragraph | docx.Table;

/** What every handler of the writer needs. */
export interface WordWriting {
  readonly meta: Meta;
  readonly style: PageStyle;
  readonly bookmarks: BookmarkNames;
  readonly factMarks: FactMarks;
  /** Whether words of facts stand in content controls: in text from the right LibreOffice breaks figures in them. */
  readonly controls: boolean;
  readonly footnotes: Footnotes;
  readonly serial: Serial;
  /** The estimated page of every heading, by its id. */
  readonly pages: ReadonlyMap<string, number>;
  blocks(blocks: readonly Block[], setting: Setting): readonly WordBlock[];
  runs(content: readonly Inline[], look?: RunLook): readonly docx.ParagraphChild[];
}

/** Where blocks stand. All lengths in twips. */
export interface Setting {
  /** How far text stands from the start of the column or cell; undefined where the style of the text says it. */
  readonly indent?: number;
  /** How far text stops before the end. */
  readonly right?: number;
  /** From the start of the page's text area or cell to its end. */
  readonly width: number;
  /** The style of prose here. */
  readonly text: string;
  /** The bar beside the paragraphs of a comment. */
  readonly bar?: Pick<docx.IParagraphOptions, 'border'>;
  readonly listLevel?: number;
  /** Paragraphs stay on the page of what follows them. */
  readonly keepNext?: boolean;
}
