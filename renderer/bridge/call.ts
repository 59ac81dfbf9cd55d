import type { Bridge, CallMessage, CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { refused } from '../../briefing/outcome.ts';

declare global {
  interface Window {
    readonly attache: Bridge;
  }
}

let shownDesk: string | undefined;

/** Ties all calls from now on to the desk that the window shows, so that no other one is changed while desks are changed over. */
export function tieCalls(desk: string | undefined): void {
  shownDesk = desk;
}

/**
 * Asks the machine. Never rejects: what goes wrong on the way is a refusal too. `desk` is the folder of the desk that is meant,
 * where that may not be the one in view; it is refused while another one is open.
 */
export async function call<Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
  desk = shownDesk,
): Promise<Outcome<ResultOf<Name>>> {
  const message: CallMessage = { name, request, ...(desk === undefined ? {} : { desk }) };
  try {
    const answer = await window.attache.call(JSON.stringify(message));
    return JSON.parse(answer) as Outcome<ResultOf<Name>>;
  } catch {
    return refused(
      'bug',
      'Attaché did not answer. What was saved is safe. Close the window and open it again.',
    );
  }
}
