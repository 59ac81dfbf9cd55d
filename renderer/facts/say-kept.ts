import { say } from '../controls/toast.tsx';
import { goTo, useWindow } from '../state/window-state.ts';
import { undoAction } from '../frame/take-back.ts';

/** Says that a new fact is kept, with the way back, and the way to it where it is not in view. */
export function sayKept(id: string): void {
  const { place } = useWindow.getState();
  const open = { name: 'Open', onPress: () => goTo({ kind: 'facts', chosen: id }) };
  const isInView = place.kind === 'facts' && place.chosen === id;
  say(`${id} is kept.`, { ...undoAction(), ...(isInView ? {} : { other: open }) });
}
