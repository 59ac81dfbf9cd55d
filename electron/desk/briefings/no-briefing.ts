import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';

/** The refusal for a briefing that the desk does not have. */
export function noBriefing(id: string): Outcome<never> {
  return refused(
    'bad-input',
    `The briefing ${id} is not on this desk any more. Go back to the list of briefings.`,
  );
}
