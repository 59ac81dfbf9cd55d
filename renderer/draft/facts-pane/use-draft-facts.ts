import type { RequestOf } from '../../../briefing/contract.ts';
import type { DraftFacts } from '../../../briefing/drafts/draft-facts.ts';
import { useCall } from '../../bridge/use-call.ts';
import type { CallState } from '../../bridge/use-call.ts';
import { useDraftState } from '../draft-state.ts';

/** Which facts the selection and the cut-off of the draft let in as they stand in the window, and which they leave out. */
export function useDraftFacts(): CallState<DraftFacts> {
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const cutOff = useDraftState(({ briefing }) => briefing.cutOff);
  const request = { selection, ...(cutOff === undefined ? {} : { cutOff }) };
  return useCall('drafts:facts', request as RequestOf<'drafts:facts'>);
}
