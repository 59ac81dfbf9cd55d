import { useCallback } from 'react';
import { create } from 'zustand';
import type { RequestOf } from '../../briefing/contract.ts';
import { call } from '../bridge/call.ts';

type Json = RequestOf<'user:remember'>['value'];

/** How parts of the window were left, by their names. */
const useLeft = create<Readonly<Record<string, unknown>>>()(() => ({}));

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Milliseconds after the last change at which it is kept. */
const keptAfter = 500;

/** Reads how the window was left, before it is shown. */
export async function readRemembered(): Promise<void> {
  const read = await call('user:remembered', {});
  if (read.ok) useLeft.setState(read.value);
}

/**
 * How a part of the window was left, and the function that remembers it. `check` answers undefined for what is not, or
 * no longer, of that shape.
 */
export function useRemembered<T extends Json>(
  name: string,
  check: (value: unknown) => T | undefined,
): readonly [T | undefined, (value: T) => void] {
  const left = useLeft((state) => state[name]);
  const rememberNamed = useCallback((value: T) => remember(name, value), [name]);
  return [check(left), rememberNamed];
}

/** How a part of the window was left, for functions outside of React. */
export function recall<T extends Json>(
  name: string,
  check: (value: unknown) => T | undefined,
): T | undefined {
  return check(useLeft.getState()[name]);
}

/** Remembers how a part of the window is left. */
export function remember(name: string, value: Json): void {
  useLeft.setState({ [name]: value });
  clearTimeout(waiting.get(name));
  waiting.set(
    name,
    setTimeout(() => void call('user:remember', { key: name, value }), keptAfter),
  );
}

/** A check for what is remembered: one of these words. */
export function oneOf<T extends string>(words: readonly T[]): (value: unknown) => T | undefined {
  return (value) => words.find((word) => word === value);
}
