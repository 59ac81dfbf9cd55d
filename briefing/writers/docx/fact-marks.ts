import { digest } from '../../text/digest.ts';

/** The most facts of one passage that get a bookmark: a total over thousands is named by its first ones. */
const mostBookmarks = 8;
/** Word’s limit for the tag of a content control. */
const longestTag = 64;
/** Leaves room for the number of the passage and the mark of its words within Word’s 40. */
const longestId = 20;

/** No figure and no vowel: such letters are never taken for a number or a name that is withheld. */
const letters = 'bcdfghjkmnpqrstv';

/** How one passage of a fact’s words is known again in a Word file. */
export interface FactMark {
  /** `attache:fact:T03`, of several facts `attache:fact:T03+T05`. */
  readonly tag: string;
  /** What a colleague reads on the control: `T03: Transfer, 21 January 2026`. */
  readonly alias: string;
  /** `fact_T03_1_bcdfghjk`, one a fact: its id, the number of its passage, and a mark of the words as written. */
  readonly bookmarks: readonly string[];
}

/**
 * Names the passages of facts, each fact’s counted from 1. Bookmarks keep within Word’s 40 letters, digits and low lines and
 * differ in more than case.
 */
export class FactMarks {
  readonly #names: Readonly<Record<string, string>>;
  readonly #counts = new Map<string, number>();

  /** `names` says in a few words what each fact is. */
  constructor(names: Readonly<Record<string, string>> = {}) {
    this.#names = names;
  }

  /** The next passage, of those facts and words. */
  next(facts: readonly string[], words: string): FactMark {
    const [first = ''] = facts;
    const name = facts.length === 1 && Object.hasOwn(this.#names, first) ? this.#names[first] : undefined;
    return {
      tag: tagOf(facts),
      alias: name === undefined ? facts.slice(0, mostBookmarks).join(', ') : `${first}: ${name}`,
      bookmarks: facts.slice(0, mostBookmarks).map((fact) => this.#bookmark(fact, words)),
    };
  }

  #bookmark(fact: string, words: string): string {
    const base = fact.replace(/[^A-Za-z0-9]+/g, '_').slice(0, longestId);
    const key = base.toLowerCase();
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `fact_${base}_${count}_${wordsMark(words)}`;
  }
}

/** A mark of a passage’s words, by which is seen whether they still stand as they were written. */
export function wordsMark(words: string): string {
  const digits = digest(plainWords(words)).slice(-8);
  return Array.from(digits, (digit) => letters[Number.parseInt(digit, 16)] ?? '').join('');
}

/** Words as they are compared: no matter how their spaces and hyphens print. */
export function plainWords(words: string): string {
  return words.replace(/\s+/gu, ' ').replaceAll('\u2011', '-').trim();
}

/** As many of the ids as Word’s tag holds whole. */
function tagOf(facts: readonly string[]): string {
  let tag = '';
  for (const fact of facts) {
    const longer = tag === '' ? `attache:fact:${fact}` : `${tag}+${fact}`;
    if (tag !== '' && longer.length > longestTag) break;
    tag = longer.slice(0, longestTag);
  }
  return tag;
}
