import type { Source } from './source.ts';

/** A source as a row of the list. */
export interface SourceRow {
  readonly source: Source;
  readonly revision: number;
  /** How many facts have it as evidence or as their reporter. */
  readonly factCount: number;
}
