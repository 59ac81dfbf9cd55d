import { useEffect, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { closeDesk } from '../desks/open-desks.ts';
import { saveCopies, unsavedCopies } from '../state/unsaved-copies.ts';
import { useWindow } from '../state/window-state.ts';

/** What stands between the user and the whole desk: it is gone, or it can only be read. */
export function DeskTrouble() {
  const gone = useWindow((state) => state.gone);
  const copies = useUnsavedCopies(gone !== undefined);
  const readOnly = useWindow((state) => state.desk?.readOnly);
  if (gone !== undefined)
    return (
      <Notice
        tone="error"
        title="The desk cannot be reached."
        action={
          <>
            {copies > 0 && <SaveCopies />}
            <Button onPress={() => void closeDesk()}>Close desk</Button>
          </>
        }
        isUrgent
      >
        {gone} What you type stays in this window and is saved as soon as the desk is back.
      </Notice>
    );
  if (readOnly === undefined) return null;
  return (
    <Notice tone="warning" title="This desk is read only.">
      You can read, search and export. {readOnly}
    </Notice>
  );
}

function SaveCopies() {
  const desk = useWindow((state) => state.desk?.path ?? '');
  return <Button onPress={() => void saveCopies(unsavedCopies(desk))}>Save a copy…</Button>;
}

/** How often it is looked at whether the window holds what a desk that is gone does not have, in milliseconds. */
const lookEvery = 500;

function useUnsavedCopies(isGone: boolean): number {
  const desk = useWindow((state) => state.desk?.path ?? '');
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isGone) return undefined;
    const timer = setInterval(() => setCount(unsavedCopies(desk).length), lookEvery);
    return () => clearInterval(timer);
  }, [isGone, desk]);
  return count;
}
