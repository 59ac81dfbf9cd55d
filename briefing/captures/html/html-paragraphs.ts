import type { CaptureBuilder, CapturePiece } from '../capture-builder.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import { shiftedFigures, type Shift } from '../shifted-figures.ts';

/** Collects the text of a page, element by element, into paragraphs. */
export class HtmlParagraphs {
  readonly #builder: CaptureBuilder;
  #pieces: CapturePiece[] = [];
  #hasCells = false;
  /** Whether the paragraphs that end from now on are headings. */
  inHeading = false;
  /** Whether text stands on a raised or lowered place from now on. */
  shift: Shift | undefined;

  constructor(builder: CaptureBuilder) {
    this.#builder = builder;
  }

  /** Adds text as it stands in the page; its white space is one space each, unless it is `kept`. */
  addText(text: string, hidden: HiddenReason | undefined, kept: boolean): void {
    const shown = this.shift === undefined ? text : shiftedFigures(text, this.shift);
    if (kept) this.#pieces.push({ text: shown, hidden });
    else this.#addFolded(shown.replaceAll(/[\t\n\f\r ]+/g, ' '), hidden);
  }

  /** Begins a new line of the paragraph. */
  breakLine(): void {
    this.#pieces.push({ text: '\n' });
  }

  /** Parts what follows from the cell before it. */
  beginCell(): void {
    if (this.#hasCells) this.#pieces.push({ text: '\t' });
    this.#hasCells = true;
  }

  /** Ends the paragraph; there may be none. */
  end(): void {
    if (this.#pieces.length > 0) this.#builder.add(this.#pieces, { heading: this.inHeading });
    this.#pieces = [];
    this.#hasCells = false;
  }

  #addFolded(text: string, hidden: HiddenReason | undefined): void {
    const before = this.#pieces.at(-1)?.text ?? ' ';
    const folded = /\s$/.test(before) && text.startsWith(' ') ? text.slice(1) : text;
    if (folded !== '') this.#pieces.push({ text: folded, hidden });
  }
}
