import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';

/** The refusal for a fact that the desk does not have. */
export function noFact(id: string): Outcome<never> {
  return refused('bad-input', `The fact ${id} is not on this desk any more. Choose another one.`);
}
