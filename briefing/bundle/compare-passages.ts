import { commonPlaces } from '../text/common-places.ts';
import type { Passage } from './issued-file.ts';
import type { PlacedSentence, PlacedWord } from './passage-words.ts';
import { wordsOfPassages } from './passage-words.ts';
import { beginningOf } from '../text/beginning-of.ts';

/** A sentence that does not stand in a file as it was made. */
export interface Difference {
  /** The heading above it; empty before the first one. */
  readonly section: string;
  /** `text`, `notes`, `headers and footers`. */
  readonly part: string;
  /** In a PDF. */
  readonly page?: number;
  /** The sentence as the bundle makes it; empty where the file has one more. */
  readonly expected: string;
  /** The sentence as it stands in the file; empty where it is missing. */
  readonly found: string;
  /** The words in it that differ. */
  readonly words: { readonly expected: string; readonly found: string };
}

/** The most differences that are told. */
const mostDifferences = 200;

/**
 * The sentences in which a file differs from what it should be, in their order. Letters, figures and signs count; line ends,
 * kinds of spaces and of hyphens do not. `headings` are the words of the headings, by which places are told.
 */
export function comparePassages(
  expected: readonly Passage[],
  found: readonly Passage[],
  headings: ReadonlySet<string>,
): readonly Difference[] {
  const made = wordsOfPassages(expected, headings);
  const read = wordsOfPassages(found, headings);
  const differences: Difference[] = [];
  let last: PlacedSentence | undefined;
  for (const gap of gapsBetween(made, read)) {
    const place = sentenceAt(made, gap.before) ?? sentenceAt(read, gap.after);
    const previous = differences.at(-1);
    if (place !== undefined && place === last && previous !== undefined)
      differences[differences.length - 1] = withWords(previous, wordsIn(made, read, gap));
    else if (differences.length < mostDifferences) differences.push(differenceOf(made, read, gap));
    last = place;
  }
  return differences;
}

type Span = readonly [from: number, to: number];

interface Gap {
  readonly before: Span;
  readonly after: Span;
}

/** What stands between the words that both have. */
function* gapsBetween(made: readonly PlacedWord[], read: readonly PlacedWord[]): Generator<Gap> {
  const common = commonPlaces(
    made.map(({ plain }) => plain),
    read.map(({ plain }) => plain),
  );
  let [old, now] = [0, 0];
  for (const place of [...common, { before: made.length, after: read.length }]) {
    if (old < place.before || now < place.after)
      yield* bySentences(made, read, { before: [old, place.before], after: [now, place.after] });
    [old, now] = [place.before + 1, place.after + 1];
  }
}

/** Where several sentences differ in a row, each is told by itself. */
function* bySentences(made: readonly PlacedWord[], read: readonly PlacedWord[], gap: Gap): Generator<Gap> {
  const olds = sentenceSpans(made, gap.before);
  const news = sentenceSpans(read, gap.after);
  for (let at = 0; at < Math.max(olds.length, news.length); at += 1)
    yield {
      before: olds[at] ?? [gap.before[1], gap.before[1]],
      after: news[at] ?? [gap.after[1], gap.after[1]],
    };
}

function sentenceSpans(words: readonly PlacedWord[], [from, to]: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1)
    if (at + 1 === to || words[at]?.sentence !== words[at + 1]?.sentence) {
      spans.push([start, at + 1]);
      start = at + 1;
    }
  return spans;
}

/** The sentence of the first word of a span; undefined for an empty one. */
function sentenceAt(words: readonly PlacedWord[], [from, to]: Span): PlacedSentence | undefined {
  return from < to ? words[from]?.sentence : undefined;
}

function differenceOf(made: readonly PlacedWord[], read: readonly PlacedWord[], gap: Gap): Difference {
  const [expected, found] = sentencesAt(made, read, gap);
  const near = (expected ?? found)?.passage;
  const page = (found ?? expected)?.passage.page;
  return {
    section: (expected ?? found)?.section ?? '',
    part: near?.part ?? 'text',
    ...(page === undefined ? {} : { page }),
    expected: expected?.text ?? '',
    found: found?.text ?? '',
    words: wordsIn(made, read, gap),
  };
}

/** Both sentences where words of one were changed; one alone where the whole of it is missing or new. */
function sentencesAt(
  made: readonly PlacedWord[],
  read: readonly PlacedWord[],
  { before, after }: Gap,
): readonly [PlacedSentence | undefined, PlacedSentence | undefined] {
  const expected = sentenceAt(made, before) ?? neighbour(made, before, sentenceAt(read, after), after, read);
  const found = sentenceAt(read, after) ?? neighbour(read, after, sentenceAt(made, before), before, made);
  return [expected, found];
}

/** The sentence into which words were put, or out of which they were taken; undefined where they are a sentence of their own. */
function neighbour(
  words: readonly PlacedWord[],
  [at]: Span,
  other: PlacedSentence | undefined,
  [from, to]: Span,
  others: readonly PlacedWord[],
): PlacedSentence | undefined {
  const goesOnBefore = others[from - 1]?.sentence === other;
  const goesOnBehind = others[to]?.sentence === other;
  if (goesOnBefore) return words[at - 1]?.sentence;
  return goesOnBehind ? words[at]?.sentence : undefined;
}

function wordsIn(made: readonly PlacedWord[], read: readonly PlacedWord[], gap: Gap): Difference['words'] {
  return { expected: shownAt(made, gap.before), found: shownAt(read, gap.after) };
}

function shownAt(words: readonly PlacedWord[], [from, to]: Span): string {
  const shown = words.slice(from, to).map((word) => word.shown);
  return beginningOf(shown.join(' '), longestWords);
}

const longestWords = 1000;

function withWords(difference: Difference, more: Difference['words']): Difference {
  const { expected, found } = difference.words;
  return {
    ...difference,
    words: {
      expected: joined(expected, more.expected),
      found: joined(found, more.found),
    },
  };
}

function joined(one: string, other: string): string {
  const both = [one, other].filter((words) => words !== '');
  return beginningOf(both.join(' … '), longestWords);
}
