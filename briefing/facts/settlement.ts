/** How the desk settled facts whose figures do not agree; a fact that joins them opens the question again. */
export interface Settlement {
  readonly id: string;
  /** Ids of the facts, in order. */
  readonly facts: readonly string[];
  /** The figures they had when they were settled, by fact; another figure opens the question again. */
  readonly figures: Readonly<Record<string, string>>;
  readonly choice: 'prefer' | 'range' | 'both';
  /** Id of the fact that is preferred. */
  readonly preferred?: string;
  /** For readers: printed in the note. */
  readonly reason: string;
  /** ISO 8601 day. */
  readonly settled: string;
}
