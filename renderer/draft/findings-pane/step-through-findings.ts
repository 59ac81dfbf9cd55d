import { keyedFindings } from '../../findings/keyed-findings.ts';
import type { Draft, DraftState } from '../draft-state.ts';
import { findingsOf } from '../findings-of.ts';
import { goToFinding, isInDraft } from './go-to-finding.ts';
import { inOrder, orderIn } from './in-order.ts';

/** Opens the finding after the open one, or before it, round and round, and goes to its place in this draft. */
export function stepThroughFindings(draft: Draft, step: 1 | -1): void {
  const state = draft.state.getState();
  const all = keyedFindings(inOrder(findingsOf(state), state.outline));
  const next = all[nextIndex(all, state, step)];
  if (next === undefined) return;
  draft.openFinding(next.key);
  draft.turnToPane('findings');
  if (isInDraft(next.finding)) goToFinding(draft, next.finding);
}

/** From the open finding; where none is open, from the caret. */
function nextIndex(
  all: ReturnType<typeof keyedFindings>,
  { finding, caret, outline }: DraftState,
  step: 1 | -1,
): number {
  if (all.length === 0) return -1;
  const open = all.findIndex(({ key }) => key === finding);
  if (open !== -1) return (open + step + all.length) % all.length;
  if (caret === undefined) return step === 1 ? 0 : all.length - 1;
  const { slot, line } = caret;
  const order = orderIn(outline);
  const next = all.findIndex((one) => order(one.finding, { place: { slot, line } }) >= 0);
  if (step === 1) return Math.max(0, next);
  return (next <= 0 ? all.length : next) - 1;
}
