import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { saveBeforeClosing } from './unsaved.ts';

/** Milliseconds without a key after which what is typed is saved. */
const pause = 600;

/** What a field needs of its text: spread it over a TextField. */
export interface Typed {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: { readonly key: string }) => void;
  readonly error?: string;
}

/**
 * The text of a field that is saved at each pause, by Enter and when it is left. `save` answers what to write instead where
 * the text does not fit; that is said when the field is left, and what was there before stays. It hears too what the field showed
 * when the typing began: by then somebody else may have changed it.
 */
export function useTyped(shown: string, save: (text: string, before: string) => string | undefined): Typed {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const begunFrom = useRef(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const commit = (): string | undefined => {
    clearTimeout(timer.current);
    if (typed === undefined || typed === shown || typed === begunFrom.current) return undefined;
    const wrong = save(typed, begunFrom.current);
    if (wrong === undefined) begunFrom.current = typed;
    return wrong;
  };
  const leave = (): void => {
    const wrong = commit();
    setError(wrong);
    if (wrong === undefined) setTyped(undefined);
  };
  const commitNow = useEffectEvent(commit);
  useEffect(() => {
    const stop = saveBeforeClosing(async () => void commitNow());
    return () => {
      stop();
      commitNow();
    };
  }, []);
  return {
    value: typed ?? shown,
    onChange: (text) => {
      if (typed === undefined) begunFrom.current = shown;
      setTyped(text);
      setError(undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => commitNow(), pause);
    },
    onBlur: leave,
    onKeyDown: ({ key }) => {
      if (key === 'Enter') leave();
    },
    ...(error === undefined ? {} : { error }),
  };
}
