import { literal } from '../../merge/marks.ts';
import type { RunFormat } from '../house-file.ts';
import { houseMark } from './house-marks.ts';
import type { LiquidPart } from './liquid-parts.ts';

/** Gathers the Liquid of a part while it is taken apart: its own words, and marks for the XML between them. */
export class StoryLiquid {
  readonly chunks: string[] = [];
  readonly formats: RunFormat[] = [];
  readonly paragraphs: string[] = [];
  readonly #formatAt = new Map<string, number>();
  readonly #liquid: string[] = [];
  #xml: string[] = [];

  /** XML that stays as it is. */
  xml(xml: string): void {
    this.#xml.push(xml);
  }

  /** Begins the line of a paragraph. */
  line(words: string): void {
    this.flush();
    this.#liquid.push(houseMark('p'));
    this.paragraphs.push(words.trim().slice(0, 80));
  }

  /** Tags that print nothing themselves. */
  tags(tags: readonly LiquidPart[]): void {
    this.flush();
    for (const { text } of tags) this.#liquid.push(text);
  }

  /** A place for blocks. */
  block(parts: readonly LiquidPart[]): void {
    this.flush();
    this.#liquid.push(houseMark('b'), ...parts.map(({ text }) => text.trim()), houseMark('e'));
  }

  /** The place of a note of the house's own, which is numbered with those of the briefing. */
  note(id: string): void {
    this.flush();
    this.#liquid.push(houseMark('n', Number(id)));
  }

  /** Words to be filled; what follows a tag says its format anew, since the words before it may not be printed. */
  words(parts: readonly LiquidPart[], format: RunFormat): void {
    this.flush();
    const mark = houseMark('f', this.#formatNumber(format));
    this.#liquid.push(mark);
    for (const { kind, text } of parts) {
      this.#liquid.push(kind === 'words' ? literal(text) : text);
      if (kind === 'tag') this.#liquid.push(mark);
    }
  }

  flush(): void {
    if (this.#xml.length === 0) return;
    this.#liquid.push(houseMark('c', this.chunks.push(this.#xml.join('')) - 1));
    this.#xml = [];
  }

  liquid(): string {
    return this.#liquid.join('');
  }

  #formatNumber(format: RunFormat): number {
    const key = JSON.stringify(format);
    const known = this.#formatAt.get(key);
    if (known !== undefined) return known;
    this.#formatAt.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}
