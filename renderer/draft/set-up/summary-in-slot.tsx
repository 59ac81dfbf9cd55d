import { useState } from 'react';
import type { OutlineEntry, OutlineSlot } from '../../../briefing/drafts/outline.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { say } from '../../controls/toast.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';

/** The slot in which the templates that come with the program ask for the summary themselves. */
export function summarySlotOf(outline: readonly OutlineEntry[]): OutlineSlot | undefined {
  return outline.find(
    (entry): entry is OutlineSlot =>
      entry.kind === 'slot' && entry.name === 'sourceSummary' && entry.isStray !== true,
  );
}

/** Where the template asks for the summary in a slot, that is what is printed: sentences are drafted into it while it is empty. */
export function SummaryInSlot({ slot: { name, title } }: { readonly slot: OutlineSlot }) {
  const draft = useDraft();
  const isEmpty = useDraftState(({ texts }) => (texts[name] ?? '').trim() === '');
  const [isDrafting, setDrafting] = useState(false);
  const draftIntoSlot = async (): Promise<void> => {
    setDrafting(true);
    const drafted = await call('sources:summary', { briefing: draft.state.getState().id });
    setDrafting(false);
    if (!drafted.ok) return void say(drafted.failure.message);
    const old = draft.state.getState().texts[name] ?? '';
    const isStillEmpty = old.trim() === '';
    if (isStillEmpty) draft.hand()?.replace({ slot: name, line: 1 }, old.length, drafted.value.text);
    draft.openSlot(name);
  };
  return (
    <>
      <p className="small second" dir="auto">
        {`This template asks for it in its slot “${title}”, and prints what stands there.`}
      </p>
      <div className="set-up-deeds">
        {isEmpty && (
          <Button size="low" isPending={isDrafting} onPress={() => void draftIntoSlot()}>
            Draft the summary
          </Button>
        )}
        <Button size="low" kind={isEmpty ? 'plain' : 'edged'} onPress={() => draft.openSlot(name)}>
          Open the slot
        </Button>
      </div>
    </>
  );
}
