import type * as docx from 'docx';
import type { Note } from '../../document/document.ts';

/**
 * The footnotes of the file, in the order of their references: LibreOffice pairs notes with references by order, Word
 * by id, and both number them by order, so a note's number must be its place in that order.
 */
export class Footnotes {
  readonly #notes: ReadonlyMap<string, Note>;
  readonly #referred: Note[] = [];

  constructor(notes: readonly Note[]) {
    this.#notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** The id in the package of a note that is referred to for the first time here. */
  refer(id: string): number {
    const note = this.#notes.get(id);
    if (note === undefined) throw new Error(`The text refers to ${id}, which the document does not have.`);
    this.#referred.push(note);
    if (note.number !== this.#referred.length) {
      throw new Error(`Note ${note.number} is referred to in place ${this.#referred.length}.`);
    }
    return note.number;
  }

  /** The notes as the package holds them. Every note of the document must have been referred to. */
  write(paragraphsOf: (note: Note) => readonly docx.Paragraph[]): Record<string, WordFootnote> {
    const missing = this.#notes.size - this.#referred.length;
    if (missing > 0) throw new Error(`Nothing in the text refers to ${missing} of the notes.`);
    return Object.fromEntries(
      this.#referred.map((note) => [String(note.number), { children: paragraphsOf(note) }]),
    );
  }
}

interface WordFootnote {
  readonly children: readonly docx.Paragraph[];
}
