import type { Finding } from '../outcome.ts';

/** The longest key of a finding. */
export const longestKey = 400;

/** A finding that somebody has looked at and lets stand, for a reason that is kept and printed in the check report. */
export interface Waiver {
  readonly rule: string;
  /** The key of the finding: its rule, place and words, without the line. */
  readonly key: string;
  /** What the finding said. */
  readonly message: string;
  readonly reason: string;
  /** ISO 8601 day. */
  readonly waived: string;
}

/** A finding that is let stand. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}
