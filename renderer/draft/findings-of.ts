import type { Finding } from '../../briefing/outcome.ts';
import type { DraftState } from './draft-state.ts';

const none: readonly Finding[] = [];

/** What there is to say of a draft as it stands; where it could not be merged, why. */
export function findingsOf({ preview, previewFailure }: DraftState): readonly Finding[] {
  return previewFailure?.findings ?? preview?.findings ?? none;
}

/** Whether the draft has been merged, or could not be, since it was opened: before, nobody knows of findings. */
export function isChecked({ preview, previewFailure }: DraftState): boolean {
  return preview !== undefined || previewFailure !== undefined;
}
