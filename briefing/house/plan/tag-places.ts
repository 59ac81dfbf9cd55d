import type { XmlElement } from '../xml/xml-element.ts';
import type { LiquidPart } from './liquid-parts.ts';

/** What is wrong with where a tag stands. */
export interface TagTrouble {
  /** Number of the line of Liquid, from 1. */
  readonly line: number;
  readonly message: string;
  readonly found: string;
}

interface Placed {
  readonly name: string;
  readonly text: string;
  readonly container: XmlElement;
}

const blocks: ReadonlySet<string> = new Set(['capture', 'case', 'comment', 'for', 'if', 'unless']);
const parts: ReadonlySet<string> = new Set(['else', 'elsif', 'when']);
const jumps: ReadonlySet<string> = new Set(['break', 'continue']);

/**
 * Where the tags of a part stand. A tag and its end must be in one and the same thing, a paragraph, cell, table or text:
 * else filling would cut a paragraph or row in two.
 */
export class TagPlaces {
  readonly #open: Placed[] = [];
  readonly #troubles: TagTrouble[] = [];

  add({ name, text }: LiquidPart, container: XmlElement, line: number): void {
    if (blocks.has(name)) {
      this.#open.push({ name, text, container });
      return;
    }
    const around = jumps.has(name) ? this.#open.findLast((tag) => tag.name === 'for') : this.#open.at(-1);
    const belongs = parts.has(name) || jumps.has(name) || name.startsWith('end');
    if (!belongs || around === undefined) return;
    if (name.startsWith('end')) this.#open.pop();
    if (around.container === container) return;
    const message = `${around.text} and ${text} stand in different paragraphs or cells, together with other words. Put each into a paragraph of its own, or into a row of its own in a table, or both into one paragraph.`;
    this.#troubles.push({ line, message, found: text });
  }

  /** A place for blocks that shares its paragraph. */
  crowded({ text }: LiquidPart, line: number): void {
    const message = `${text} stands beside other words. Put it into a paragraph of its own.`;
    this.#troubles.push({ line, message, found: text });
  }

  /** A place for blocks where none can stand. */
  outside({ text }: LiquidPart, line: number): void {
    const message = `${text} stands in a header, footer, note or text box. Move it into the text.`;
    this.#troubles.push({ line, message, found: text });
  }

  troubles(): readonly TagTrouble[] {
    return this.#troubles;
  }
}
