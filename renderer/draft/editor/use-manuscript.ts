import { useEffect, useMemo } from 'react';
import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import { onEvent } from '../../bridge/events.ts';
import { findingsOf } from '../findings-of.ts';
import { useDraftState } from '../draft-state.ts';
import type { Manuscript } from './manuscript.ts';
import { proseHand } from './prose-hand.ts';

/** Keeps the editors in step with the state of their draft: what others changed, what the checks say, where to go. */
export function useManuscript(manuscript: Manuscript): void {
  const { draft } = manuscript;
  useEffect(() => {
    const follow = (): void => {
      const state = draft.state.getState();
      manuscript.takeOver(state.texts);
      manuscript.showFindings(findingsOf(state));
    };
    follow();
    return draft.state.subscribe(follow);
  }, [manuscript, draft]);
  useEffect(() => draft.offerHand(proseHand(manuscript)), [manuscript, draft]);
  useFreshKnowledge(manuscript);
  useReveal(manuscript);
  useOpenSlot(manuscript);
}

/** What a token stands for depends on the desk's facts, and on which of them the set-up lets in; not on prose. */
const dependsOn: ReadonlySet<ChangedNoun> = new Set(['facts', 'sources', 'kinds', 'settings', 'templates']);

function useFreshKnowledge({ knowledge }: Manuscript): void {
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'changed' && event.nouns.some((noun) => dependsOn.has(noun))) knowledge.refresh();
      }),
    [knowledge],
  );
  const briefing = useDraftState((state) => state.briefing);
  const letsIn = useMemo(() => {
    const { selection, parameters, cutOff, language } = briefing;
    return JSON.stringify([selection, parameters, cutOff, language]);
  }, [briefing]);
  useEffect(() => knowledge.refresh(), [knowledge, letsIn]);
}

function useReveal(manuscript: Manuscript): void {
  const reveal = useDraftState((state) => state.reveal);
  useEffect(() => {
    if (reveal !== undefined) manuscript.caret.reveal(reveal);
  }, [manuscript, reveal]);
}

/** A slot that was opened elsewhere comes into view; the focus follows where it is in the prose already. */
function useOpenSlot(manuscript: Manuscript): void {
  const open = useDraftState((state) => state.open);
  useEffect(() => manuscript.caret.opened(open), [manuscript, open]);
}
