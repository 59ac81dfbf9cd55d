import type { FailureCode } from '../../../briefing/outcome.ts';

/** What the shell sees: the command line's promise to scripts. */
export const exitCodes: Readonly<Record<FailureCode | 'done', number>> = {
  done: 0,
  findings: 1,
  'wrong-usage': 2,
  'bad-input': 3,
  'cannot-write': 4,
  bug: 70,
};
