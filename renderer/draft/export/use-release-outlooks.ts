import { useEffect, useState } from 'react';
import type { ReleaseOutlook } from '../../../briefing/contract/export-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { unsavedProse } from '../autosave.ts';
import { useDraft } from '../draft-state.ts';

/** What a release to each wider level would leave out of the draft as the window holds it; undefined until it is known. */
export function useReleaseOutlooks(): Outcome<readonly ReleaseOutlook[]> | undefined {
  const draft = useDraft();
  const [outlooks, setOutlooks] = useState<Outcome<readonly ReleaseOutlook[]>>();
  useEffect(() => {
    let isLeft = false;
    const ask = async (): Promise<void> => {
      const state = draft.state.getState();
      const answer = await call('export:releases', { id: state.id, unsaved: unsavedProse(state) });
      if (!isLeft) setOutlooks(answer);
    };
    void ask();
    return () => {
      isLeft = true;
    };
  }, [draft]);
  return outlooks;
}
