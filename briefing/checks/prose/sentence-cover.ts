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
  const marks = nextMarks(sentences);
  const before = new Set<string>();
  return sentences.map((sentence, at) => {
    const own = idsOf(sentence);
    if (own.length > 0 || sentence.hasNote) {
      own.forEach((id) => before.add(id));
      return { ids: own, isCovered: true };
    }
    const ids = [
      ...coverAfter(sentences, { at, marked: marks[at] }, facts),
      ...coverBefore(sentence, before, facts),
    ];
    return { ids, isCovered: ids.length > 0 || hasOwnNoteNear(sentences, at) };
  });
}

function idsOf({ values, cited }: Sentence): readonly string[] {
  return [...new Set([...cited, ...values])];
}

/** For each sentence the place of the first one after it that cites something. */
function nextMarks(sentences: readonly Sentence[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let mark: number | undefined;
  for (const [at, { cited }] of [...sentences.entries()].toReversed()) {
    next[at] = mark;
    if (cited.length > 0) mark = at;
  }
  return next;
}

interface MarkAfter {
  readonly at: number;
  readonly marked: number | undefined;
}

function coverAfter(
  sentences: readonly Sentence[],
  { at, marked }: MarkAfter,
  facts: ReadonlyMap<string, Fact>,
): readonly string[] {
  const sentence = sentences[at];
  if (marked === undefined || sentence === undefined) return [];
  const { cited = [] } = sentences[marked] ?? {};
  const reach = marked - at;
  if (cited.length > reach) return cited;
  const cites = cited.map((id) => facts.get(id));
  if (reach <= farthest && cites.every((fact) => fact === undefined)) return cited;
  return cited.filter((_, index) => isAbout(sentence, cites[index], { words: 2, wordsWithFigure: 0 }));
}

function coverBefore(
  sentence: Sentence,
  before: ReadonlySet<string>,
  facts: ReadonlyMap<string, Fact>,
): readonly string[] {
  return [...before].filter((id) => isAbout(sentence, facts.get(id), { words: 3, wordsWithFigure: 1 }));
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
