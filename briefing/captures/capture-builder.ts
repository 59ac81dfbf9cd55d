import { formatNumber } from '../facts/format-quantity.ts';
import { captureLimits } from './capture-limits.ts';
import type { CaptureParagraph, CaptureText, HiddenPassage } from './capture-text.ts';
import { cleanText } from './clean-text.ts';
import type { HiddenReason } from './hidden-reason.ts';
import type { CaptureFormat } from './media-type.ts';

/** A stretch of a paragraph that is seen as a whole or not at all. */
export interface CapturePiece {
  readonly text: string;
  readonly hidden?: HiddenReason | undefined;
}

/** Where a paragraph stands. */
export interface ParagraphPlace {
  readonly page?: number;
  readonly heading?: boolean;
}

/** What a document says of itself. */
export interface DocumentParts {
  readonly title?: string;
  readonly pages?: number;
}

/** Puts paragraphs together to a text, and counts them. */
export class CaptureBuilder {
  readonly #parts: string[] = [];
  readonly #paragraphs: CaptureParagraph[] = [];
  readonly #hidden: HiddenPassage[] = [];
  #length = 0;
  #number = 0;

  /** Adds a paragraph, without the white space around it; one that holds nothing else is left out. */
  add(pieces: readonly CapturePiece[], { page, heading = false }: ParagraphPlace = {}): void {
    const trimmed = trimPieces(pieces.map(({ text, hidden }) => ({ text: cleanText(text), hidden })));
    if (trimmed.length === 0) return;
    const start = this.#length;
    for (const piece of trimmed) this.#append(piece);
    const isSeen = trimmed.some(({ hidden, text }) => hidden === undefined && text.trim() !== '');
    if (isSeen) this.#number += 1;
    this.#paragraphs.push({
      start,
      end: this.#length,
      ...(isSeen ? { number: this.#number } : {}),
      ...(page === undefined ? {} : { page }),
      ...(heading ? { heading: true } : {}),
    });
    this.#parts.push('\n');
    this.#length += 1;
  }

  /** Why no more may be added, in words that follow “it”. */
  get excess(): string | undefined {
    const { text, paragraphs } = captureLimits;
    // A line feed follows the last paragraph for now.
    if (this.#length - 1 > text) return `holds more than ${formatNumber(text, 'en')} characters of text`;
    if (this.#paragraphs.length > paragraphs)
      return `holds more than ${formatNumber(paragraphs, 'en')} paragraphs`;
    return undefined;
  }

  /** All that was added. */
  build(format: CaptureFormat, { title = '', pages }: DocumentParts = {}): CaptureText {
    const name = cleanText(title).replaceAll(/\s+/g, ' ').trim();
    return {
      format,
      ...(name === '' ? {} : { title: name }),
      text: this.#parts.slice(0, -1).join(''),
      paragraphs: this.#paragraphs,
      hidden: this.#hidden,
      ...(pages === undefined ? {} : { pages }),
    };
  }

  #append({ text, hidden }: CapturePiece): void {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    if (hidden === undefined || text.trim() === '') return;
    const last = this.#hidden.at(-1);
    if (last?.end === start && last.reason === hidden) {
      this.#hidden.splice(-1, 1, { ...last, end: this.#length });
    } else this.#hidden.push({ start, end: this.#length, reason: hidden });
  }
}

function trimPieces(pieces: readonly CapturePiece[]): readonly CapturePiece[] {
  const first = pieces.findIndex(({ text }) => /\S/.test(text));
  if (first === -1) return [];
  const last = pieces.findLastIndex(({ text }) => /\S/.test(text));
  return pieces.slice(first, last + 1).map(({ text, hidden }, index) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === last - first ? start.trimEnd() : start, hidden };
  });
}
