import { useEffect, useRef, useState } from 'react';
import type { TemplatePreview } from '../../../briefing/contract/template-calls.ts';
import type { Failure } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { onEvent } from '../../bridge/events.ts';
import { Settling } from '../settling.ts';
import { useWork } from '../work-context.ts';
import { allFacts } from './preview-choice.tsx';

/** The last page that could be made, and why none can be made now. */
export interface PreviewState {
  readonly page?: TemplatePreview;
  readonly failure?: Failure;
}

/** Milliseconds after the last change. */
const pause = 250;

/** The page of a text with a briefing, made anew whenever either has changed. */
export function useTemplatePreview(briefing: string | undefined): PreviewState {
  const work = useWork();
  const [state, setState] = useState<PreviewState>({});
  const stale = useRef<Settling>(undefined);
  useEffect(() => {
    if (briefing === undefined) return undefined;
    const follower = new Settling(pause, async () => {
      const { text, open } = work.state.getState();
      const on = briefing === allFacts ? {} : { briefing };
      const answer = await call('templates:preview', { name: open.name, text, ...on });
      if (stale.current !== follower) return;
      if (answer.ok) setState({ page: answer.value });
      else setState(({ page }) => ({ ...(page === undefined ? {} : { page }), failure: answer.failure }));
    });
    stale.current = follower;
    const quit = [
      work.state.subscribe(({ text }, before) => {
        if (text !== before.text) follower.ask();
      }),
      onEvent(({ kind }) => {
        if (kind === 'changed') follower.ask();
      }),
    ];
    follower.ask();
    void follower.flush();
    return () => {
      stale.current = undefined;
      follower.stop();
      for (const each of quit) each();
    };
  }, [work, briefing]);
  return state;
}
