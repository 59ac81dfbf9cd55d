import { useShallow } from 'zustand/shallow';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { saveCopies } from '../state/unsaved-copies.ts';
import { goTo } from '../state/window-state.ts';
import type { Draft } from './draft-state.ts';
import { useDraft, useDraftState } from './draft-state.ts';
import { ClashNotice } from './clash-notice.tsx';

/** What stands between the draft and its desk, above the prose: where it is, what is safe, what to do. */
export function DraftNotices() {
  const draft = useDraft();
  const { trouble, readTrouble, template, templateTrouble, clashes } = useDraftState(
    useShallow((state) => ({
      trouble: state.trouble,
      readTrouble: state.readTrouble,
      template: state.briefing.template,
      templateTrouble: state.onDesk.templateTrouble,
      clashes: state.clashes,
    })),
  );
  const slots = Object.keys(clashes);
  const troubles = [trouble, readTrouble, templateTrouble].filter((one) => one !== undefined);
  if (troubles.length + slots.length === 0) return null;
  return (
    <div className="draft-notices">
      {trouble !== undefined && (
        <Notice
          tone="error"
          title="What you typed is not saved yet."
          isUrgent
          action={
            <Button size="low" onPress={() => void saveCopy(draft)}>
              Save a copy…
            </Button>
          }
        >
          {trouble} Your words are safe in this window and are saved as soon as that is possible.
        </Notice>
      )}
      {trouble === undefined && readTrouble !== undefined && (
        <Notice tone="warning" title="This draft could not be read again.">
          {readTrouble}
        </Notice>
      )}
      {templateTrouble !== undefined && (
        <Notice
          tone="warning"
          title="The template of this draft cannot be read."
          action={
            <Button size="low" onPress={() => goTo({ kind: 'templates', chosen: template })}>
              Open template
            </Button>
          }
        >
          {templateTrouble} What was written stands below and is kept; it is printed once the template can be
          read.
        </Notice>
      )}
      {slots.map((slot) => (
        <ClashNotice key={slot} slot={slot} />
      ))}
    </div>
  );
}

/** Writes the prose of the window into a folder that the user names. */
function saveCopy({ state }: Draft): Promise<void> {
  const { briefing, texts } = state.getState();
  const parts = Object.entries(texts).map(([name, text]) => ({ name, text }));
  return saveCopies([{ title: briefing.title, parts }]);
}
