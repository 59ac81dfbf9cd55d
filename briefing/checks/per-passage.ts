import type { Passage } from './passage.ts';

/** A reading of passages that is done once for each; from one check to the next, what was not changed is the same object. */
export function perPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new WeakMap<Passage, { readonly value: T }>();
  return (passage) => {
    const kept = known.get(passage) ?? { value: read(passage) };
    known.set(passage, kept);
    return kept.value;
  };
}
