import type { Bridge, CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { refused } from '../../briefing/outcome.ts';

declare global {
  interface Window {
    readonly attache: Bridge;
  }
}

/** Asks the machine. Never rejects: what goes wrong on the way is a refusal too. */
export async function call<Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Outcome<ResultOf<Name>>> {
  try {
    const answer = await window.attache.call(JSON.stringify({ name, request }));
    return JSON.parse(answer) as Outcome<ResultOf<Name>>;
  } catch {
    return refused(
      'bug',
      'Attaché did not answer. What was saved is safe. Close the window and open it again.',
    );
  }
}
