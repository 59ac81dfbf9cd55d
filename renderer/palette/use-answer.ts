import { useEffect, useRef, useState } from 'react';
import type { PaletteAnswer } from './palette-entries.ts';
import { answerFor } from './palette-entries.ts';

/** The lines for what is typed. Until they are there, those for what was typed before stay; `latest` waits for them. */
export function useAnswer(typed: string): {
  readonly answer: PaletteAnswer;
  readonly latest: () => Promise<PaletteAnswer>;
} {
  const [answer, setAnswer] = useState<PaletteAnswer>({ typed: '', entries: [] });
  const asked = useRef<Promise<PaletteAnswer>>(undefined);
  useEffect(() => {
    let isOld = false;
    const asking = answerFor(typed);
    asked.current = asking;
    const show = async (): Promise<void> => {
      const got = await asking;
      if (!isOld) setAnswer(got);
    };
    void show();
    return () => {
      isOld = true;
    };
  }, [typed]);
  return { answer, latest: () => asked.current ?? answerFor(typed) };
}
