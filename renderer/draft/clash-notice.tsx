import { useDraft, useDraftState } from './draft-state.ts';
import { Button } from '../controls/button.tsx';
import { Versus } from '../controls/difference.tsx';
import { Notice } from '../controls/notice.tsx';
import { settleClash } from './settle-clash.ts';
import { textDifference } from '../text/text-difference.ts';
import { titleOfSlot } from './title-of-slot.ts';

/** A slot that was changed here and in another window: both texts, and the choice between them. */
export function ClashNotice({ slot }: { readonly slot: string }) {
  const draft = useDraft();
  const title = useDraftState(({ outline }) => titleOfSlot(outline, slot));
  const mine = useDraftState(({ texts }) => texts[slot] ?? '');
  const theirs = useDraftState(({ clashes }) => clashes[slot] ?? '');
  const { before, after } = textDifference(theirs, mine);
  return (
    <div className="draft-clash">
      <Notice
        tone="warning"
        title={`“${title}” was changed in another window too.`}
        isUrgent
        action={
          <>
            <Button size="low" onPress={() => settleClash(draft, slot, 'mine')}>
              Keep mine
            </Button>
            <Button size="low" onPress={() => settleClash(draft, slot, 'theirs')}>
              Take theirs
            </Button>
          </>
        }
      >
        Both texts are safe. Choose one; what differs is marked.
      </Notice>
      <Versus
        rows={[
          { name: 'Theirs', parts: before },
          { name: 'Mine', parts: after },
        ]}
      />
    </div>
  );
}
