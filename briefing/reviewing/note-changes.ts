import type { StoryNote, StoryParagraph } from '../edited/word-story.ts';
import { wordsOfBlocks } from '../edited/word-story.ts';
import { elementsIn, isElement, valueOf, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement } from '../house/xml/xml-element.ts';
import type { ChangeMarks } from './change-marks.ts';
import { deletedWords, insertedParagraph, paragraphChanges, type NoteFollower } from './paragraph-changes.ts';
import { squeezed, textOfParagraph } from './paragraph-text.ts';

/** Stands for the mark of a note among words. */
const mark = '\uE000';
const style = 'FootnoteReference';

/**
 * Follows the notes while the text that refers to them is compared: which old note each new one is known again as, which are
 * new, and which are put back as deleted.
 */
export class NoteChanges implements NoteFollower {
  readonly #part: XmlElement | undefined;
  readonly #old: ReadonlyMap<string, StoryNote>;
  readonly #marks: ChangeMarks;
  readonly #oldWords: ReadonlyMap<string, string>;
  readonly #newWords: ReadonlyMap<string, string>;
  /** What notes say that both have. */
  readonly #common: ReadonlySet<string>;
  readonly #partners = new Map<string, string | undefined>();
  readonly #restored: XmlElement[] = [];
  #next: number;

  /** `part` is what holds the new notes; absent where the file has no place for any. */
  constructor(part: XmlElement | undefined, old: readonly StoryNote[], marks: ChangeMarks) {
    this.#part = part;
    this.#old = new Map(old.map((note) => [note.id, note]));
    this.#marks = marks;
    this.#oldWords = new Map(old.map(({ id, blocks }) => [id, squeezed(wordsOfBlocks(blocks))]));
    const notes = part === undefined ? [] : elementsIn(part, 'w:footnote');
    this.#newWords = new Map(notes.map((note) => [valueOf(note, 'w:id'), squeezed(wordsOfNote(note))]));
    const newWords = new Set(this.#newWords.values());
    this.#common = new Set([...this.#oldWords.values()].filter((words) => newWords.has(words)));
    this.#next = Math.max(0, ...notes.map((note) => Number(valueOf(note, 'w:id')))) + 1;
  }

  /** Its words where a new note has the same, else only that it is a note. */
  keyOfOld(id: string): string {
    return this.#keyOf(this.#oldWords.get(id));
  }

  keyOfNew(id: string): string {
    return this.#keyOf(this.#newWords.get(id));
  }

  pair(id: string, old: string | undefined): void {
    this.#partners.set(id, old);
  }

  restored(id: string): XmlElement | undefined {
    const note = this.#old.get(id);
    if (this.#part === undefined || note === undefined) return undefined;
    const number = String(this.#next);
    this.#next += 1;
    this.#restored.push(this.#deletedNote(note, number));
    return referring('w:footnoteReference', { 'w:id': number });
  }

  /** The part with what was changed in the notes; to be called when all of the text was compared. */
  finish(): XmlElement | undefined {
    if (this.#part === undefined) return undefined;
    const notes = this.#part.children.map((child) => (isElement(child) ? this.#changed(child) : child));
    return withChildren(this.#part, [...notes, ...this.#restored]);
  }

  #keyOf(words = ''): string {
    return this.#common.has(words) ? `${mark}${words}` : mark;
  }

  #changed(note: XmlElement): XmlElement {
    const id = valueOf(note, 'w:id');
    if (!this.#partners.has(id)) return note;
    const old = this.#partners.get(id);
    const before = paragraphsOf(this.#old.get(old ?? ''));
    const context = { marks: this.#marks, notes: this };
    let at = 0;
    const children = note.children.map((child) => {
      if (!isElement(child) || child.name !== 'w:p') return child;
      const was = before[at];
      at += 1;
      const isLater = at > 1 && was === undefined;
      return isLater
        ? insertedParagraph(child, context)
        : paragraphChanges(child, was ?? { runs: [] }, context);
    });
    const gone = before.slice(at).flatMap(({ runs }) => deletedWords(runs, context));
    return withChildren(note, gone.length === 0 ? children : withWords(children, gone));
  }

  #deletedNote(note: StoryNote, id: string): XmlElement {
    const context = { marks: this.#marks, notes: this };
    const look = { name: 'w:pStyle', attributes: { 'w:val': 'FootnoteText' }, children: [] };
    const properties = { name: 'w:pPr', attributes: {}, children: [look] };
    const own = referring('w:footnoteRef', {});
    const paragraphs = paragraphsOf(note).map(({ runs }, at) => {
      const children = [properties, ...(at === 0 ? [own] : []), ...deletedWords(runs, context)];
      return { name: 'w:p', attributes: {}, children };
    });
    const empty = { name: 'w:p', attributes: {}, children: [properties, own] };
    const children = paragraphs.length === 0 ? [empty] : paragraphs;
    return { name: 'w:footnote', attributes: { 'w:id': id }, children };
  }
}

function referring(name: string, attributes: XmlElement['attributes']): XmlElement {
  const look = { name: 'w:rStyle', attributes: { 'w:val': style }, children: [] };
  const properties = { name: 'w:rPr', attributes: {}, children: [look] };
  return { name: 'w:r', attributes: {}, children: [properties, { name, attributes, children: [] }] };
}

/** Words of paragraphs that a note has no more stand at the end of its last one. */
function withWords(children: XmlElement['children'], words: readonly XmlElement[]): XmlElement['children'] {
  const last = children.findLastIndex((child) => isElement(child) && child.name === 'w:p');
  return children.map((child, at) =>
    at === last && isElement(child) ? withChildren(child, [...child.children, ...words]) : child,
  );
}

function paragraphsOf(note: StoryNote | undefined): readonly StoryParagraph[] {
  return (note?.blocks ?? []).filter((block) => block.kind === 'paragraph');
}

function wordsOfNote(note: XmlElement): string {
  return elementsIn(note, 'w:p').map(textOfParagraph).join('\n');
}
