import type { CallState } from './use-call.ts';

/** What was answered to the request that is asked now; undefined while only an earlier one's answer is there. */
export function currentAnswer<T>({ value, isOld }: Pick<CallState<T>, 'value' | 'isOld'>): T | undefined {
  return isOld ? undefined : value;
}
