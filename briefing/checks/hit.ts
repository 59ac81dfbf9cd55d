import type { Finding, Fix, Place } from '../outcome.ts';

/** What a rule has found; rule, weight and reason are those of the rule. */
export interface Hit extends Pick<Finding, 'versus' | 'captured' | 'facts'> {
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
  readonly place: Place;
  /** What stood there; shortened when it is shown. */
  readonly found?: string;
  /** How often `found` stands in its passage before; absent: never. */
  readonly nth?: number;
  /** What may stand there. */
  readonly allowed?: string;
  /** What would mend it, the likeliest first. */
  readonly fixes?: readonly Fix[];
  /**
   * What a waiver of it holds on to, where that is more than place and words: ids and values in order. When it changes, the
   * waiver no longer fits and the finding is back.
   */
  readonly about?: string;
}
