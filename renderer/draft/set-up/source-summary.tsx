import { useState } from 'react';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Fields } from '../../controls/field.tsx';
import { Notice } from '../../controls/notice.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { say } from '../../controls/toast.tsx';
import { undoAction } from '../../frame/take-back.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { findingsOf } from '../findings-of.ts';
import { SummaryInSlot, summarySlotOf } from './summary-in-slot.tsx';
import { apply, useSetUp } from './use-set-up.ts';
import { useTyped } from '../../state/use-typed.ts';

/** The summary that stands over the list of sources: drafted from them, edited, and drafted again when they have changed. */
export function SourceSummary() {
  const slot = useDraftState(({ outline }) => summarySlotOf(outline));
  const isKept = useDraftState(({ briefing }) => briefing.sourceSummary !== undefined);
  return (
    <section aria-label="Source summary">
      <h3>Source summary</h3>
      {slot !== undefined && !isKept ? <SummaryInSlot slot={slot} /> : <KeptSummary />}
    </section>
  );
}

/** The summary that is kept with the draft, beside its prose. */
function KeptSummary() {
  const summary = useDraftState(({ briefing }) => briefing.sourceSummary);
  const { trouble, isDrafting, draftSummary, remove } = useDrafting();
  return (
    <>
      {summary === undefined ? (
        <p className="small second">
          Sentences over the list of sources: how many and of what kind, how reliable, what is missing. Until
          you draft them, the briefing counts its sources by itself.
        </p>
      ) : (
        <WrittenSummary text={summary.text} basis={summary.basis} />
      )}
      {trouble !== undefined && <Notice tone="error" title={trouble} isUrgent />}
      <div className="set-up-deeds">
        <Button size="low" isPending={isDrafting} onPress={() => void draftSummary()}>
          {summary === undefined ? 'Draft the summary' : 'Draft again'}
        </Button>
        {summary !== undefined && (
          <Button size="low" kind="plain" onPress={() => void remove()}>
            Remove
          </Button>
        )}
      </div>
    </>
  );
}

interface WrittenSummaryProps {
  readonly text: string;
  readonly basis: string;
}

function WrittenSummary({ text, basis }: WrittenSummaryProps) {
  const isStale = useDraftState((state) => findingsOf(state).some(({ rule }) => rule === 'summary-stale'));
  const change = useSetUp();
  const { onKeyDown: _enterIsText, ...typed } = useTyped(text, (edited) =>
    change({ sourceSummary: { text: edited, basis } }),
  );
  return (
    <>
      {isStale && (
        <Notice tone="warning" title="The sources have changed since.">
          Your sentences stand as they are. Read them again, or draft them anew.
        </Notice>
      )}
      <Fields>
        <TextArea
          label="Sentences over the list of sources"
          isLabelHidden
          face="doc"
          rows={4}
          maxLength={8000}
          {...typed}
        />
      </Fields>
    </>
  );
}

/** Drafts the summary from the sources as the desk has them. What was written goes, and that can be undone. */
function useDrafting() {
  const draft = useDraft();
  const [isDrafting, setDrafting] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const put = async (sourceSummary: Briefing['sourceSummary'], done: string): Promise<void> => {
    const had = draft.state.getState().briefing.sourceSummary !== undefined;
    await apply(draft, { sourceSummary });
    if (had) say(done, undoAction());
  };
  const draftSummary = async (): Promise<void> => {
    setDrafting(true);
    const drafted = await call('sources:summary', { briefing: draft.state.getState().id });
    setDrafting(false);
    setTrouble(drafted.ok ? undefined : drafted.failure.message);
    if (drafted.ok) await put(drafted.value, 'The source summary is drafted anew.');
  };
  const remove = (): Promise<void> => put(undefined, 'The source summary is removed.');
  return { trouble, isDrafting, draftSummary, remove };
}
