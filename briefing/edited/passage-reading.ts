import type { FactPassage } from './word-story.ts';

const tag = /^attache:fact:([A-Za-z0-9][\w.+-]{0,200})$/u;
const bookmark = /^fact_(\w{1,20})_\d{1,5}_[bcdfghjkmnpqrstv]{8}$/u;
/** What stands in a file that nobody of us wrote may repeat itself; more passages than these are not read. */
const mostPassages = 100_000;
/** Passages that are open at once, and the words that one keeps. */
const mostOpen = 100;
const mostWords = 10_000;

interface Open {
  readonly facts: string[];
  readonly bookmarks: string[];
  readonly under: string;
  readonly from: number;
  words: string;
  hidden: string;
  isControl: boolean;
}

/** Gathers the words of facts while a file is read from its first to its last word. */
export class PassageReading {
  readonly #all: Open[] = [];
  readonly #openBookmarks = new Map<string, Open>();
  readonly #openControls: (Open | undefined)[] = [];
  #at = 0;
  #under = '';

  /** Words at this place, or the end of a paragraph as a space. */
  say(words: string): void {
    this.#at += words.length;
    const open = new Set([...this.#openBookmarks.values(), ...this.#openControls]);
    for (const passage of open)
      if (passage !== undefined && passage.words.length < mostWords) passage.words += words;
  }

  /** Words at this place that no reader sees. */
  hide(words: string): void {
    for (const passage of new Set([...this.#openBookmarks.values(), ...this.#openControls]))
      if (passage !== undefined && passage.hidden.length < mostWords) passage.hidden += words;
  }

  /** The heading below which the next words stand. */
  head(words: string): void {
    this.#under = words;
  }

  beginBookmark(id: string, name: string): void {
    const fact = bookmark.exec(name)?.[1];
    if (fact === undefined || this.#all.length >= mostPassages || this.#openBookmarks.size >= mostOpen)
      return;
    const last = this.#all.at(-1);
    const isBeside = last !== undefined && last.from === this.#at && last.words === '' && !last.isControl;
    const passage = isBeside && [...this.#openBookmarks.values()].includes(last) ? last : this.#open([]);
    passage.bookmarks.push(name);
    if (!passage.facts.includes(fact)) passage.facts.push(fact);
    this.#openBookmarks.set(id, passage);
  }

  endBookmark(id: string): void {
    this.#openBookmarks.delete(id);
  }

  /** Every control is to be begun and ended; those of others are passed over. */
  beginControl(name: string): void {
    const facts = tag.exec(name)?.[1]?.split('+');
    if (facts === undefined || this.#all.length >= mostPassages) {
      this.#openControls.push(undefined);
      return;
    }
    const around = [...this.#openBookmarks.values()].findLast(
      (passage) => !passage.isControl && passage.words.trim() === '',
    );
    const passage = around ?? this.#open(facts);
    passage.isControl = true;
    passage.words = '';
    passage.hidden = '';
    passage.facts.splice(0, passage.facts.length, ...facts);
    this.#openControls.push(passage);
    for (const [id, other] of this.#openBookmarks) if (other === passage) this.#openBookmarks.delete(id);
  }

  endControl(): void {
    this.#openControls.pop();
  }

  passages(): readonly FactPassage[] {
    return this.#all.map(({ facts, bookmarks, under, words, hidden }) => ({
      facts,
      bookmarks,
      under,
      words: words.trim(),
      ...(hidden.trim() === '' ? {} : { hidden: hidden.trim() }),
    }));
  }

  #open(facts: string[]): Open {
    const place = { under: this.#under, from: this.#at };
    const passage = { facts, bookmarks: [], ...place, words: '', hidden: '', isControl: false };
    this.#all.push(passage);
    return passage;
  }
}
