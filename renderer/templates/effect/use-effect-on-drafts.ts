import { useEffect, useState } from 'react';
import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import { call } from '../../bridge/call.ts';
import { onEvent } from '../../bridge/events.ts';
import { useWork, useWorkState } from '../work-context.ts';

/** What a text does to the drafts on its template. */
export interface EffectOnDrafts {
  /** Of the last text that could be compared. */
  readonly last?: {
    readonly text: string;
    /** ISO 8601 instant. */
    readonly at: string;
    readonly drafts: readonly DraftEffect[];
  };
  /** While it is being worked out. */
  readonly progress?: { readonly done: number; readonly total: number; readonly doing: string };
  readonly trouble?: string;
}

/** Milliseconds after the last change. */
const pause = 600;

/** Compares all drafts under the saved and the typed text, whenever that has changed and has no error. */
export function useEffectOnDrafts(): EffectOnDrafts {
  const { name } = useWork();
  const [of, setOf] = useState(name);
  const [effect, setEffect] = useState<EffectOnDrafts>({});
  if (of !== name) {
    setOf(name);
    setEffect({});
  }
  const text = useWorkState(({ open, text: typed, checked }) => {
    const isGood = checked?.text === typed && !checked.findings.some(({ severity }) => severity === 'error');
    return isGood && !open.isBuiltIn ? typed : undefined;
  });
  const saved = useWorkState(({ open }) => open.sha256);
  const changes = useDeskChanges();
  useEffect(() => {
    if (text === undefined) return undefined;
    return compare(name, text, setEffect);
  }, [name, text, saved, changes]);
  return effect;
}

function compare(
  name: string,
  text: string,
  tell: (change: (before: EffectOnDrafts) => EffectOnDrafts) => void,
): () => void {
  const job = crypto.randomUUID();
  let isStopped = false;
  const begin = async (): Promise<void> => {
    const answer = await call('templates:effect', { name, text, job });
    if (isStopped) return;
    const at = new Date().toISOString();
    if (answer.ok) tell(() => ({ last: { text, at, drafts: answer.value } }));
    else tell(({ last }) => ({ ...(last === undefined ? {} : { last }), trouble: answer.failure.message }));
  };
  const timer = setTimeout(() => void begin(), pause);
  const quit = onEvent((event) => {
    if (event.kind !== 'progress' || event.job !== job) return;
    const { done, total, doing } = event;
    tell((before) => ({ ...before, progress: { done, total, doing } }));
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    quit();
    tell(({ progress: _progress, ...before }) => before);
    void call('templates:effect-stop', { job });
  };
}

/** Counts the changes of the desk on which the drafts depend. */
function useDeskChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      onEvent((event) => {
        const nouns = event.kind === 'changed' ? event.nouns : [];
        if (nouns.some((noun) => noun !== 'views' && noun !== 'templates')) setCount((before) => before + 1);
      }),
    [],
  );
  return count;
}
