import type { Settlement } from '../../briefing/facts/settlement.ts';
import { listed } from '../../briefing/text/listed.ts';
import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';
import { undoAction } from '../frame/take-back.ts';

/** Opens a settled conflict again and says how it is settled as before. */
export async function reopenConflict({ id, facts }: Settlement): Promise<void> {
  const reopened = await call('conflicts:reopen', { id });
  if (!reopened.ok) say(reopened.failure.message);
  else say(`The conflict of ${listed(facts)} is open again.`, undoAction());
}
