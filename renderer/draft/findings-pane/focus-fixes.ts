import type { Draft } from '../draft-state.ts';
import { stepThroughFindings } from './step-through-findings.ts';

/** Shows the open finding, or the next one, and puts the focus on the first of its fixes. */
export function focusFixes(draft: Draft): void {
  if (draft.state.getState().finding === undefined) stepThroughFindings(draft, 1);
  draft.showPane('findings');
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.finding-more .finding-fixes button')?.focus(),
  );
}
