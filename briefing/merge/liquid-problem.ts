import type { Fix } from '../outcome.ts';

/** A part of a template that knows where it stands: line and column, from 1. */
export interface Positioned {
  getPosition(): readonly number[];
}

/** What is wrong with a template or a slot’s prose, in a sentence for its author; becomes a finding with its place. */
export class LiquidProblem extends Error {
  readonly rule: string;
  /** Where it is known more exactly than by the tag or output it happened in. */
  at: Positioned | undefined;
  /** What would mend it. */
  readonly fixes: readonly Fix[];
  /** What stood there, where that is a name by itself. */
  found: string | undefined;

  constructor(rule: string, message: string, at?: Positioned, fixes: readonly Fix[] = []) {
    super(message);
    this.name = 'LiquidProblem';
    this.rule = rule;
    this.at = at;
    this.fixes = fixes;
  }
}
