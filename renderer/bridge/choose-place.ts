import { create } from 'zustand';
import type { PlaceTicket } from '../../briefing/contract/window-calls.ts';
import { useWindow } from '../state/window-state.ts';
import { call } from './call.ts';

/** What a place is asked for. */
export interface PlaceQuestion {
  readonly what: 'open-folder' | 'new-folder' | 'open-file';
  /** `Where to export to` */
  readonly title: string;
  /** File endings without the dot; absent: any. */
  readonly endings?: readonly string[];
  /** Id of the folder that the page's own dialog begins with; absent: the user's own. */
  readonly from?: string;
}

/** A question that waits for its answer in the page. */
export interface AskedPlace extends PlaceQuestion {
  readonly answer: (place: PlaceTicket | undefined) => void;
}

/** The place that the page's own dialog asks for, while it does. */
export const useAskedPlace = create<{ readonly asked: AskedPlace | undefined }>()(() => ({
  asked: undefined,
}));

/**
 * Asks for a folder or file, with the system's dialog where there is one, else with the page's own. Nothing is answered
 * where nothing was chosen. A new folder is still to be made.
 */
export async function choosePlace(question: PlaceQuestion): Promise<PlaceTicket | undefined> {
  if (useWindow.getState().about?.dialogs !== 'native') return askInPage(question);
  const { endings, from: _from, ...rest } = question;
  const request = endings === undefined ? rest : { ...rest, endings: [...endings] };
  const chosen = await call('places:choose', request);
  return chosen.ok ? chosen.value.place : undefined;
}

function askInPage(question: PlaceQuestion): Promise<PlaceTicket | undefined> {
  useAskedPlace.getState().asked?.answer(undefined);
  const before = document.activeElement;
  return new Promise((settle) => {
    const answer = (place: PlaceTicket | undefined): void => {
      useAskedPlace.setState({ asked: undefined });
      requestAnimationFrame(() => focusAgain(before));
      settle(place);
    };
    useAskedPlace.setState({ asked: { ...question, answer } });
  });
}

/** Whoever asked has the focus again, as after a dialog of the system. */
function focusAgain(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
}
