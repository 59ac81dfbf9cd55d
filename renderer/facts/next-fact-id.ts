import type { Outcome } from '../../briefing/outcome.ts';
import { done } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { currentAnswer } from '../bridge/current-answer.ts';
import { useCall } from '../bridge/use-call.ts';

/** The id that a new fact of a kind gets. */
export interface NextFactId {
  /** Undefined until it is known for this kind, and where `kind` is empty. */
  readonly id: string | undefined;
  /** The same for whoever cannot wait: a form may be sent before it is known. */
  readonly ask: () => Promise<Outcome<string>>;
}

/** Asks which id a new fact of a kind gets. */
export function useNextFactId(kind: string): NextFactId {
  const id = currentAnswer(useCall('facts:next-id', { kind }, { when: kind !== '' }));
  return {
    id,
    ask: () => (id === undefined ? call('facts:next-id', { kind }) : Promise.resolve(done(id))),
  };
}
