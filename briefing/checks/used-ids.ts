import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

const kept = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** Ids of the facts and sources that are printed or cited anywhere in a document; made once for its passages. */
export function usedIds(passages: readonly Passage[]): ReadonlySet<string> {
  const known = kept.get(passages) ?? gather(passages);
  kept.set(passages, known);
  return known;
}

function gather(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(idsIn));
}

const idsIn = perPassage(({ sentences }): readonly string[] =>
  sentences.flatMap(({ values, cited }) => values.concat(cited)),
);
