import { useEffect, useState } from 'react';
import { onEvent } from '../bridge/events.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { closeDesk } from '../desks/open-desks.ts';
import { useWindow } from '../state/window-state.ts';

/** What stands between the user and the whole desk: it is gone, or it can only be read. */
export function DeskTrouble() {
  const gone = useGone();
  const readOnly = useWindow((state) => state.desk?.readOnly);
  if (gone !== undefined)
    return (
      <Notice
        tone="error"
        title="The desk cannot be reached."
        action={<Button onPress={() => void closeDesk()}>Close desk</Button>}
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

function useGone(): string | undefined {
  const [gone, setGone] = useState<string>();
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'desk-gone') setGone(event.message);
        if (event.kind === 'desk-back') setGone(undefined);
      }),
    [],
  );
  return gone;
}
