import { useEffect, useState } from 'react';
import type { OpenedDraft } from '../../briefing/contract/draft-calls.ts';
import type { Failure } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';

/** What became of opening a draft; neither is there while the desk is still asked. */
export interface Opening {
  readonly opened?: OpenedDraft;
  readonly failure?: Failure;
}

/** Opens a draft on the desk, once for as long as its screen is shown; where the desk was away or the briefing deleted, as soon as it is back. */
export function useOpenedDraft(id: string): Opening {
  const [opening, setOpening] = useState<Opening>({});
  useEffect(() => {
    let isDone = false;
    const open = async (): Promise<void> => {
      const answer = await call('drafts:open', { id });
      if (isDone) return;
      isDone = answer.ok;
      setOpening(answer.ok ? { opened: answer.value } : { failure: answer.failure });
    };
    void open();
    const stop = onEvent((event) => {
      const isNews = event.kind === 'changed' && event.nouns.includes('briefings');
      if (!isDone && (event.kind === 'desk-back' || isNews)) void open();
    });
    return () => {
      isDone = true;
      stop();
    };
  }, [id]);
  return opening;
}
