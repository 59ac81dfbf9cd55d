import { say } from '../../controls/toast.tsx';
import type { Draft } from '../draft-state.ts';

/** Cites a fact where the caret is in the prose, and goes there. */
export function citeFact(draft: Draft, id: string): void {
  if (draft.hand()?.insert(`[@${id}]`) !== true)
    say('Put the caret where the fact is to be cited, then cite it.');
  else draft.hand()?.focus();
}
