import type { Finding } from '../../../briefing/outcome.ts';
import { goTo } from '../../state/window-state.ts';
import type { Draft } from '../draft-state.ts';

/** Whether the place of a finding is on the screen of the draft. */
export function isInDraft({ place: { slot, field, fact, source, template } = {} }: Finding): boolean {
  if (slot !== undefined) return true;
  return field !== undefined && (fact ?? source ?? template) === undefined;
}

/** Goes to the place of a finding: a line of prose, the set-up, the template, a fact or a source. */
export function goToFinding(draft: Draft, { place = {} }: Finding): void {
  const { slot, line, column, template, field, fact, source } = place;
  if (slot !== undefined)
    draft.revealPlace({ slot, line: line ?? 1, ...(column === undefined ? {} : { column }) });
  else if (fact !== undefined) goTo({ kind: 'facts', chosen: fact });
  else if (source !== undefined) goTo({ kind: 'sources', chosen: source });
  else if (template !== undefined)
    goTo({ kind: 'templates', chosen: template, ...(line === undefined ? {} : { line }) });
  else if (field !== undefined) draft.openSlot('set-up');
}
