import type { Severity } from '../outcome.ts';

/** How much findings weigh, by the id of their rule; a rule that is not named weighs as it says itself. */
export type CheckSettings = Readonly<Record<string, Severity | 'off'>>;
