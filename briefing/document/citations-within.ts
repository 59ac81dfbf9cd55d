import type { Citation, CitationTarget, Inline } from './inline.ts';

/** What a citation names that does not stand within its own words. */
export function targetsApart({ targets, remark = [] }: Citation): readonly CitationTarget[] {
  const within = new Set(citationsWithin(remark).flatMap((inner) => inner.targets.map(keyOf)));
  return within.size === 0 ? targets : targets.filter((target) => !within.has(keyOf(target)));
}

/** The citations that stand within words, in bold ones too. */
export function citationsWithin(words: readonly Inline[]): readonly Citation[] {
  return words.flatMap((inline) => {
    if (inline.kind === 'citation') return [inline];
    return 'content' in inline ? citationsWithin(inline.content) : [];
  });
}

function keyOf({ id, locator = '', lead = '' }: CitationTarget): string {
  return JSON.stringify([id, locator, lead]);
}
