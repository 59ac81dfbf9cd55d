import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallName, RequestOf, ResultOf } from '../../briefing/contract.ts';
import type { Failure, Finding, Outcome } from '../../briefing/outcome.ts';
import { call } from './call.ts';

/** What a call answered last, or why it was refused. Both may be there: the last answer stays while another is asked for. */
export interface CallState<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
  readonly failure?: Failure;
  readonly waiting: boolean;
  /** Whether the value answers an earlier request, while this one is still asked. */
  readonly isOld: boolean;
}

/** Asks the machine and asks again whenever something changed on the desk that the answer may depend on. */
export function useCall<Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
  options: { readonly when?: boolean } = {},
): CallState<ResultOf<Name>> {
  const { data, isPending, isPlaceholderData } = useQuery<Outcome<ResultOf<Name>>>({
    queryKey: [name, request],
    queryFn: () => call(name, request),
    enabled: options.when ?? true,
    placeholderData: keepPreviousData,
  });
  return { ...stateOf(data, isPending), isOld: isPlaceholderData };
}

function stateOf<T>(answer: Outcome<T> | undefined, waiting: boolean): Omit<CallState<T>, 'isOld'> {
  if (answer === undefined) return { findings: [], waiting };
  if (!answer.ok) return { findings: [], failure: answer.failure, waiting: false };
  return { value: answer.value, findings: answer.findings, waiting: false };
}
