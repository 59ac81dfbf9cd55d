import type { Fact } from './fact.ts';

/** A value that all of several facts have, or that they have not in common. */
export type Common<T> = { readonly same: true; readonly value?: T } | { readonly same: false };

/** What several facts have in common, for a form that changes them at once. */
export interface CommonValues {
  readonly count: number;
  readonly marking: Common<string>;
  readonly status: Common<Fact['status']>;
  readonly credibility: Common<NonNullable<Fact['credibility']>>;
  readonly knownSince: Common<string>;
  readonly reviewBy: Common<string>;
  readonly reportedBy: Common<string>;
  /** What at least one of them has, with how many have it; the most frequent first, at most 100. */
  readonly tags: readonly { readonly value: string; readonly count: number }[];
  readonly places: readonly { readonly value: string; readonly count: number }[];
}

const mostNames = 100;

/** Finds what several facts have in common. */
export function commonValues(facts: readonly Fact[]): CommonValues {
  return {
    count: facts.length,
    marking: common(facts, (fact) => fact.marking),
    status: common(facts, (fact) => fact.status),
    credibility: common(facts, (fact) => fact.credibility),
    knownSince: common(facts, (fact) => fact.knownSince),
    reviewBy: common(facts, (fact) => fact.reviewBy),
    reportedBy: common(facts, (fact) => fact.reportedBy),
    tags: counted(facts, (fact) => fact.tags),
    places: counted(facts, (fact) => fact.places),
  };
}

function common<T extends string | number>(
  facts: readonly Fact[],
  read: (fact: Fact) => T | undefined,
): Common<T> {
  const [first] = facts;
  const value = first === undefined ? undefined : read(first);
  if (!facts.every((fact) => read(fact) === value)) return { same: false };
  return value === undefined ? { same: true } : { same: true, value };
}

function counted(
  facts: readonly Fact[],
  read: (fact: Fact) => readonly string[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const fact of facts) for (const name of read(fact)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostNames);
}

/** What is said of so many facts where nothing is known of what they have in common. */
export function nothingInCommon(count: number): CommonValues {
  const apart = { same: false } as const;
  return {
    count,
    marking: apart,
    status: apart,
    credibility: apart,
    knownSince: apart,
    reviewBy: apart,
    reportedBy: apart,
    tags: [],
    places: [],
  };
}
