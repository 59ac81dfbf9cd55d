import { comparePassages, type Difference } from './compare-passages.ts';
import type { Passage } from './issued-file.ts';
import { plainWords } from './passage-words.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The lines of headers and footers in which a file differs from what it should be. Every program has its own way of counting
 * headers, so each line is looked for wherever it stands, and what was changed is told beside what is most like it.
 */
export function compareHeads(expected: readonly Passage[], found: readonly Passage[]): readonly Difference[] {
  const made = byWords(expected);
  const read = byWords(found);
  const missing = [...made.keys()].filter((words) => !read.has(words));
  const differences: Difference[] = [];
  for (const [words, passage] of read) {
    if (made.has(words)) continue;
    const was = mostAlike(words, missing) ?? mostAlike(words, [...made.keys()]);
    const at = missing.indexOf(was ?? '');
    if (at >= 0) missing.splice(at, 1);
    const before = was === undefined ? undefined : made.get(was);
    differences.push(...comparePassages(before === undefined ? [] : [before], [passage], none));
  }
  const gone = missing.flatMap((words) => made.get(words) ?? []);
  return [...differences, ...comparePassages(gone, [], none)];
}

function byWords(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  return new Map(passages.map((passage) => [plainWords(passage.words), passage]));
}

/** That which shares most words; undefined where none does. */
function mostAlike(words: string, others: readonly string[]): string | undefined {
  const own = new Set(words.split(' '));
  let best: string | undefined;
  let most = 0;
  for (const other of others) {
    const shared = other.split(' ').filter((word) => own.has(word)).length;
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}
