import { useEffect, useState } from 'react';
import type { Failure } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { saveBeforeClosing } from '../state/unsaved.ts';
import { TemplateWork } from './template-work.ts';

/** A template that is being opened, is open, or could not be. */
export interface Opening {
  readonly work?: TemplateWork;
  readonly failure?: Failure;
}

/**
 * Opens a template with what was typed and not saved, and keeps what is typed until another one is opened. The one before
 * stays until the next is there.
 */
export function useTemplateWork(name: string | undefined): Opening {
  const [opening, setOpening] = useState<Opening>({});
  useEffect(() => {
    if (name === undefined) return undefined;
    let isLeft = false;
    let close: (() => void) | undefined;
    const open = async (): Promise<void> => {
      const answer = await call('templates:get', { name });
      if (isLeft) return;
      if (!answer.ok) return setOpening({ failure: answer.failure });
      const work = new TemplateWork(answer.value);
      close = follow(work);
      setOpening({ work });
    };
    void open();
    return () => {
      isLeft = true;
      close?.();
    };
  }, [name]);
  return opening;
}

/** Looks at the desk when something changed on it and when the user comes back to the window. */
function follow(work: TemplateWork): () => void {
  const look = (): void => void work.look();
  const quit = [
    saveBeforeClosing(() => work.flush()),
    onEvent((event) => {
      if (event.kind === 'changed' && event.nouns.includes('templates')) look();
    }),
  ];
  window.addEventListener('focus', look);
  return () => {
    window.removeEventListener('focus', look);
    for (const each of quit) each();
    void work.flush();
  };
}
