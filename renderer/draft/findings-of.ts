import type { Finding } from '../../briefing/outcome.ts';
import type { DraftState } from './draft-state.ts';

const none: readonly Finding[] = [];

/** What there is to say of a draft as it stands; where it could not be merged, why. */
export function findingsOf({ preview, previewFailure }: DraftState): readonly Finding[] {
  return previewFailure?.findings ?? preview?.findings ?? none;
}
