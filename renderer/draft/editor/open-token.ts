import { completionStatus } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { createStore } from 'zustand';
import { severityIn } from './finding-marks.ts';
import type { Manuscript } from './manuscript.ts';
import { tokenAt } from './prose-token.ts';

/** The token whose card is open. */
export interface OpenToken {
  readonly element: HTMLElement;
  /** Ids of the facts and sources it stands for. */
  readonly ids: readonly string[];
  /** `rest`: goes when the pointer or the caret goes; `press`: stays until one goes on; `asked`: until it is closed. */
  readonly by: 'rest' | 'press' | 'asked';
}

/** Which token's card is open in a window; of one draft at a time. */
export const openToken = createStore<OpenToken | undefined>()(() => undefined);

/** The token that an element is, or is part of. */
export function tokenOf(target: EventTarget | null): Omit<OpenToken, 'by'> | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.prose .token') : null;
  const ids = element?.dataset['ids']?.split(' ').filter((id) => id !== '') ?? [];
  return element === null || ids.length === 0 ? undefined : { element, ids };
}

/** Whether nothing else tells of the token at the caret: it is not being completed, and no finding stands open below it. */
export function isTokenLeftToItself(manuscript: Manuscript): boolean {
  const view = lastView(manuscript);
  if (view === undefined || completionStatus(view.state) !== null) return false;
  const token = tokenAt(view.state, view.state.selection.main.head);
  return token !== undefined && severityIn(view.state, token.from, token.to) === undefined;
}

function lastView(manuscript: Manuscript): EditorView | undefined {
  const slot = manuscript.lastSlot();
  return slot === undefined ? undefined : manuscript.viewOf(slot);
}

/** The token at the caret of the prose, as it is shown. */
export function tokenAtCaret(manuscript: Manuscript): Omit<OpenToken, 'by'> | undefined {
  const view = lastView(manuscript);
  if (view === undefined) return undefined;
  const token = tokenAt(view.state, view.state.selection.main.head);
  if (token === undefined) return undefined;
  const elements = [...view.contentDOM.querySelectorAll<HTMLElement>('.token')];
  const element = elements.find((one) => {
    const at = view.posAtDOM(one);
    return at >= token.from && at < token.to;
  });
  return tokenOf(element ?? null);
}
