import type { Fact } from '../../facts/fact.ts';
import { contentWords } from './content-words.ts';
import { factContent } from './fact-content.ts';

/** Facts by the words and numbers they speak of. */
export interface FactIndex {
  readonly byWord: ReadonlyMap<string, readonly Fact[]>;
  readonly byNumber: ReadonlyMap<number, readonly Fact[]>;
}

/** A fact and how many words it shares with a sentence. */
export interface LikeFact {
  readonly fact: Fact;
  readonly shared: number;
}

/** A word that more facts than these speak of does not tell them apart. */
const commonFrom = 200;

const kept = new WeakMap<readonly Fact[], FactIndex>();

/** The index of a list of facts; made once. */
export function factIndex(facts: readonly Fact[]): FactIndex {
  const known = kept.get(facts) ?? build(facts);
  kept.set(facts, known);
  return known;
}

/** The facts that share most words with a sentence, at least so many, the likest first. */
export function factsLike(sentence: string, facts: readonly Fact[], least: number): readonly LikeFact[] {
  const { byWord } = factIndex(facts);
  const counts = new Map<Fact, number>();
  for (const word of contentWords(sentence)) {
    const speaking = byWord.get(word) ?? [];
    if (speaking.length > commonFrom) continue;
    for (const fact of speaking) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, shared]) => shared >= least)
    .map(([fact, shared]) => ({ fact, shared }))
    .toSorted((one, other) => other.shared - one.shared);
}

function build(facts: readonly Fact[]): FactIndex {
  const byWord = new Map<string, Fact[]>();
  const byNumber = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { words, numbers } = factContent(fact);
    for (const word of words) add(byWord, word, fact);
    for (const number of numbers) add(byNumber, number, fact);
  }
  return { byWord, byNumber };
}

function add<Key>(map: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [fact]);
  else list.push(fact);
}
