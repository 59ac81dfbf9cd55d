import type { Fact } from '../../facts/fact.ts';
import type { Passage, Sentence } from '../passage.ts';
import { contentWords, sharedWords } from './content-words.ts';
import { factContent } from './fact-content.ts';
import { figuresIn } from './figures-in.ts';

/** What stands behind a sentence: ids of facts and sources. */
export interface Cover {
  readonly ids: readonly string[];
  /** False where nothing stands behind it. */
  readonly isCovered: boolean;
}

/** A mark that cites what cannot be compared with words reaches back over so many sentences. */
const farthest = 2;

/**
 * What stands behind each sentence of a passage. A value, a citation or a note in a sentence stands behind it. A mark further
 * on in the passage stands behind sentences before it without marks
 * - where a fact that it cites shares a figure or two words with the sentence,
 * - where it cites as many things as there are sentences from that one on,
 * - and where it cites a source or is a note of the analyst’s own, two sentences back.
 * A mark before a sentence stands behind it where a fact that it cites has the same figure and a word in common, or three words.
 */
export function coverOf(passage: Passage, facts: ReadonlyMap<string, Fact>): readonly Cover[] {
  const { sentences } = passage;
  return sentences.map((sentence, at) => {
    const own = idsOf(sentence);
    if (own.length > 0 || sentence.hasNote) return { ids: own, isCovered: true };
    const ids = [...coverAfter(sentences, at, facts), ...coverBefore(sentences, at, facts)];
    return { ids, isCovered: ids.length > 0 || hasOwnNoteNear(sentences, at) };
  });
}

function idsOf({ values, cited }: Sentence): readonly string[] {
  return [...new Set([...cited, ...values])];
}

function coverAfter(
  sentences: readonly Sentence[],
  at: number,
  facts: ReadonlyMap<string, Fact>,
): readonly string[] {
  const marked = sentences.findIndex(({ cited }, index) => index > at && cited.length > 0);
  const mark = sentences[marked];
  const sentence = sentences[at];
  if (mark === undefined || sentence === undefined) return [];
  const { cited } = mark;
  const reach = marked - at;
  if (cited.length > reach) return cited;
  const cites = cited.map((id) => facts.get(id));
  if (reach <= farthest && cites.every((fact) => fact === undefined)) return cited;
  return cited.filter((_, index) => isAbout(sentence, cites[index], { words: 2, wordsWithFigure: 0 }));
}

function coverBefore(
  sentences: readonly Sentence[],
  at: number,
  facts: ReadonlyMap<string, Fact>,
): readonly string[] {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const before = [...new Set(sentences.slice(0, at).flatMap(idsOf))];
  return before.filter((id) => isAbout(sentence, facts.get(id), { words: 3, wordsWithFigure: 1 }));
}

interface Likeness {
  /** As many words in common are enough. */
  readonly words: number;
  /** As many are where a figure is in common. */
  readonly wordsWithFigure: number;
}

function isAbout({ text }: Sentence, fact: Fact | undefined, { words, wordsWithFigure }: Likeness): boolean {
  if (fact === undefined) return false;
  const content = factContent(fact);
  const shared = sharedWords(contentWords(text), content.words, words);
  if (shared >= words) return true;
  const figures = figuresIn(text).flatMap(({ values }) => values);
  return shared >= wordsWithFigure && figures.some((value) => content.numbers.has(value));
}

function hasOwnNoteNear(sentences: readonly Sentence[], at: number): boolean {
  return sentences
    .slice(at + 1, at + 1 + farthest)
    .some(({ hasNote, cited }) => hasNote && cited.length === 0);
}
