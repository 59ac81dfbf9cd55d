import { useEffect, useState } from 'react';
import type { Failure, Outcome } from '../../briefing/outcome.ts';
import { done } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { saveBeforeClosing } from '../state/unsaved.ts';
import { offerCopies } from '../state/unsaved-copies.ts';
import { useWindow } from '../state/window-state.ts';
import { leaveWork, leftWork } from './left-works.ts';
import { TemplateWork } from './template-work.ts';

/** A template that is being opened, is open, or could not be. */
export interface Opening {
  readonly work?: TemplateWork;
  readonly failure?: Failure;
}

/**
 * Opens a template with what was typed and not saved, and keeps what is typed until another one is opened. The one before
 * stays until the next is there. One that could not be opened is tried again when the user comes back to the window: its file may
 * have been mended.
 */
export function useTemplateWork(name: string | undefined): Opening {
  const desk = useWindow((state) => state.desk?.path ?? '');
  const [opening, setOpening] = useState<Opening>({});
  useEffect(() => {
    if (name === undefined) return undefined;
    let isLeft = false;
    let close: (() => void) | undefined;
    const open = async (): Promise<void> => {
      const work = await openWork(desk, name);
      if (isLeft || close !== undefined) return;
      if (!work.ok) return setOpening({ failure: work.failure });
      close = follow(work.value);
      setOpening({ work: work.value });
    };
    const retry = (): void => {
      if (close === undefined) void open();
    };
    void open();
    const stop = onEvent(({ kind }) => {
      if (kind === 'desk-back') retry();
    });
    window.addEventListener('focus', retry);
    return () => {
      isLeft = true;
      stop();
      window.removeEventListener('focus', retry);
      close?.();
    };
  }, [desk, name]);
  return opening;
}

async function openWork(desk: string, name: string): Promise<Outcome<TemplateWork>> {
  const left = leftWork(desk, name);
  if (left !== undefined) return done(left);
  const answer = await call('templates:get', { name });
  return answer.ok ? done(new TemplateWork(desk, answer.value)) : answer;
}

/** Looks at the desk when something changed on it and when the user comes back to the window. */
function follow(work: TemplateWork): () => void {
  const look = (): void => void work.look();
  const quit = [
    saveBeforeClosing(() => work.flush()),
    offerCopies((desk) => {
      const unsaved = desk === work.desk ? work.unsaved() : undefined;
      return unsaved === undefined ? [] : [unsaved];
    }),
    onEvent((event) => {
      if (event.kind === 'changed' && event.nouns.includes('templates')) look();
    }),
  ];
  window.addEventListener('focus', look);
  return () => {
    window.removeEventListener('focus', look);
    for (const each of quit) each();
    void leaveWork(work);
  };
}
