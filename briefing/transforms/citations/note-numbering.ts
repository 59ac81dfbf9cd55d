import type { Note } from '../../document/document.ts';
import type { Inline, NoteMark } from '../../document/inline.ts';
import { keyOf } from './merge-routes.ts';
import { sourceIdsOf, type CitedRoute, type NoteMatter } from './route.ts';
import type { NoteWording } from './wording-context.ts';

/** How many characters of text may lie between a note's first mark and one that leads back to it: about half a page. */
const reach = 1500;

/** Numbers notes from 1 in the order of their first marks, and keeps them. */
export class NoteNumbering {
  readonly #wording: NoteWording;
  readonly #notes: GrowingNote[] = [];
  readonly #latest = new Map<string, GrowingNote>();
  #section = 0;
  #characters = 0;

  constructor(wording: NoteWording) {
    this.#wording = wording;
  }

  /** Begins the next section of level 1: notes are not referred to across its heading. */
  nextSection(): void {
    this.#section += 1;
  }

  /** Counts text that stands before the next mark. */
  passed(characters: number): void {
    this.#characters += characters;
  }

  /** The mark for what is cited here: of the note close by that says the very same, else of a new note. */
  mark(matter: NoteMatter): NoteMark {
    const key = matter.routes.length === 0 ? undefined : matterKey(matter);
    const earlier = key === undefined ? undefined : this.#latest.get(key);
    if (earlier !== undefined && this.#isNear(earlier)) return earlier.again(matter);
    const number = this.#notes.length + 1;
    const note = new GrowingNote(number, this.#wording.word(matter, number), matter, {
      section: this.#section,
      at: this.#characters,
    });
    this.#notes.push(note);
    if (key !== undefined) this.#latest.set(key, note);
    return note.first(matter);
  }

  /** All notes in the order of their numbers. */
  notes(): readonly Note[] {
    return this.#notes.map((note) => note.finished());
  }

  #isNear(note: GrowingNote): boolean {
    return note.where.section === this.#section && this.#characters - note.where.at <= reach;
  }
}

interface Standing {
  readonly section: number;
  /** Characters of text before the first mark. */
  readonly at: number;
}

class GrowingNote {
  readonly where: Standing;
  readonly #number: number;
  readonly #content: readonly Inline[];
  readonly #sources = new Set<string>();
  readonly #facts = new Set<string>();
  #marks = 1;

  constructor(number: number, content: readonly Inline[], matter: NoteMatter, where: Standing) {
    this.where = where;
    this.#number = number;
    this.#content = content;
    this.#keep(matter);
  }

  first(matter: NoteMatter): NoteMark {
    return this.#mark(`mark-${this.#number}`, true, matter);
  }

  again(matter: NoteMatter): NoteMark {
    this.#keep(matter);
    this.#marks += 1;
    return this.#mark(`mark-${this.#number}-${this.#marks}`, false, matter);
  }

  finished(): Note {
    return {
      id: this.#id(),
      number: this.#number,
      content: this.#content,
      sources: [...this.#sources],
      facts: [...this.#facts],
    };
  }

  #mark(id: string, first: boolean, matter: NoteMatter): NoteMark {
    const facts = [...new Set(routesOf(matter).flatMap(citedIn))];
    const mark = { note: this.#id(), number: this.#number, id, first };
    return facts.length === 0 ? mark : { ...mark, facts };
  }

  #id(): string {
    return `note-${this.#number}`;
  }

  #keep(matter: NoteMatter): void {
    for (const route of routesOf(matter)) {
      for (const id of sourceIdsOf(route)) this.#sources.add(id);
      for (const id of route.facts) this.#facts.add(id);
    }
  }
}

function routesOf({ routes, named = [] }: NoteMatter): readonly CitedRoute[] {
  return named.length === 0 ? routes : [...routes, ...named];
}

function citedIn(route: CitedRoute): readonly string[] {
  return route.facts.length > 0 ? route.facts : sourceIdsOf(route);
}

function matterKey(matter: NoteMatter): string {
  return JSON.stringify([matter.routes.map(keyOf), matter.remark ?? []]);
}
