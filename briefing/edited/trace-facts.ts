import { inOrder } from '../text/common-places.ts';
import { plainWords, wordsMark } from '../writers/docx/fact-marks.ts';
import type { FactPassage } from './word-story.ts';

/** What became of words of facts: they stand as written, or elsewhere, in other words, twice, unseen, or no more. */
export type TraceState = 'kept' | 'changed' | 'moved' | 'copied' | 'hidden' | 'deleted';

/** One passage of facts, as it was written and as it is. */
export interface FactTrace {
  readonly facts: readonly string[];
  readonly state: TraceState;
  /** As written; absent where nobody knows the words any more. */
  readonly was?: string;
  /** As they stand in the file, of hidden ones those that are hidden; absent where they were deleted. */
  readonly is?: string;
  /** The heading above them: in the file, or where they were deleted, as written. */
  readonly under: string;
}

/**
 * What a colleague did to the words of facts, in the order of the file; what was deleted stands last. Without the passages as
 * written, the marks in the bookmarks’ names tell what was changed, and gaps in their numbers what was deleted.
 */
export function traceFacts(
  edited: readonly FactPassage[],
  written?: readonly FactPassage[],
): readonly FactTrace[] {
  const named = namePassages(edited, written ?? []);
  const steady = written === undefined ? undefined : steadyNames(named, written);
  const originals = new Map(written?.map((passage) => [nameOf(passage), passage]));
  const traces = named.map(({ passage, name }) =>
    name === undefined ? copyOf(passage) : traceOf(passage, name, { was: originals.get(name), steady }),
  );
  const seen = new Set(named.map(({ name }) => name));
  const gone = written?.filter((passage) => !seen.has(nameOf(passage))).map(deletionOf);
  return [...traces, ...(gone ?? gapsIn(edited))];
}

/** A passage of the file, and as which of the written ones it is known again; a copy has no name. */
interface NamedPassage {
  readonly passage: FactPassage;
  readonly name: string | undefined;
}

/** Words whose bookmark was lost are known again by their facts, as the next of these that nothing else is. */
function namePassages(
  edited: readonly FactPassage[],
  written: readonly FactPassage[],
): readonly NamedPassage[] {
  const taken = new Set(edited.map(nameOf));
  const free = new Map<string, string[]>();
  for (const passage of written)
    if (!taken.has(nameOf(passage))) {
      const names = free.get(passage.facts.join('+')) ?? [];
      free.set(passage.facts.join('+'), names);
      names.push(nameOf(passage));
    }
  const seen = new Set<string>();
  return edited.map((passage) => {
    const own = nameOf(passage);
    const name = own === '' ? free.get(passage.facts.join('+'))?.shift() : own;
    if (name === undefined || seen.has(name)) return { passage, name: undefined };
    seen.add(name);
    return { passage, name };
  });
}

function nameOf({ bookmarks }: FactPassage): string {
  return bookmarks[0] ?? '';
}

function copyOf({ facts, words, under }: FactPassage): FactTrace {
  return { facts, state: 'copied', is: words, under };
}

function deletionOf({ facts, words, under }: FactPassage): FactTrace {
  return { facts, state: 'deleted', was: words, under };
}

interface AsWritten {
  readonly was: FactPassage | undefined;
  readonly steady: ReadonlySet<string> | undefined;
}

function traceOf(passage: FactPassage, name: string, { was, steady }: AsWritten): FactTrace {
  const { words, under } = passage;
  const known = {
    facts: was?.facts ?? passage.facts,
    under,
    ...(was === undefined ? {} : { was: was.words }),
  };
  if (passage.hidden !== undefined) return { ...known, state: 'hidden', is: passage.hidden };
  if (words === '') return { ...known, state: 'deleted' };
  if (!isAsWritten(passage, name, was)) return { ...known, state: 'changed', is: words };
  return { ...known, state: steady?.has(name) === false ? 'moved' : 'kept', is: words };
}

function isAsWritten({ words }: FactPassage, name: string, was: FactPassage | undefined): boolean {
  return was === undefined
    ? name.endsWith(`_${wordsMark(words)}`)
    : plainWords(words) === plainWords(was.words);
}

/** The passages that stand in the order in which they were written. */
function steadyNames(named: readonly NamedPassage[], written: readonly FactPassage[]): ReadonlySet<string> {
  const places = new Map(named.map(({ name }, at) => [name, at]));
  const both = written.flatMap((passage, before) => {
    const after = places.get(nameOf(passage));
    return after === undefined ? [] : [{ before, after }];
  });
  return new Set(inOrder(both).map(({ after }) => named[after]?.name ?? ''));
}

/** Passages of a fact are counted from 1: a number that is missing was deleted. */
function gapsIn(edited: readonly FactPassage[]): readonly FactTrace[] {
  const numbers = new Map<string, Set<number>>();
  for (const name of edited.flatMap(({ bookmarks }) => bookmarks)) {
    const [, fact = '', number = ''] = /^fact_(\w+)_(\d+)_[a-z]+$/u.exec(name) ?? [];
    const known = numbers.get(fact) ?? new Set<number>();
    numbers.set(fact, known.add(Number(number)));
  }
  return [...numbers].flatMap(([fact, known]) => {
    const missing = Math.min(Math.max(...known), mostGaps) - known.size;
    return Array.from({ length: Math.max(0, missing) }, () => ({
      facts: [fact],
      state: 'deleted' as const,
      under: '',
    }));
  });
}

const mostGaps = 10_000;
