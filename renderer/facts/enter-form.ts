import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useFacts } from './facts-state.ts';

/** Goes on from the table to the form of what is chosen, at once or when it is there; `only` where that is one fact. */
export function enterForm(only: string | undefined): void {
  useFacts.setState(({ chosen }) => ({ entering: { chosen, only } }));
}

/**
 * Lets a form take the focus that was asked for it: its first field, or else the tab that is shown. A form takes it for what
 * it shows alone, and not where something else was chosen or gone to before it was there. `only` is the fact that it shows.
 */
export function useEntered(form: RefObject<HTMLElement | null>, only: string | undefined): void {
  const entering = useFacts((state) => state.entering);
  useEffect(() => {
    if (entering === undefined || entering.only !== only) return;
    useFacts.setState({ entering: undefined });
    if (entering.chosen === useFacts.getState().chosen && isInTable()) firstOf(form.current)?.focus();
  }, [entering, only, form]);
}

function isInTable(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.closest('.facts-table') !== null;
}

const beginnings = ['.fact-form :is(textarea, input, button)', '[role="tab"][aria-selected="true"]'];

function firstOf(form: HTMLElement | null): HTMLElement | undefined {
  for (const kind of beginnings) {
    const found = [...(form?.querySelectorAll<HTMLElement>(kind) ?? [])].find(isReachable);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isReachable(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.closest('[aria-hidden="true"]') === null;
}
