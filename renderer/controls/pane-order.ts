const lastFocused = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus was within a pane, so that F6 comes back to it. */
export function rememberFocus(pane: Element, within: EventTarget): void {
  if (within instanceof HTMLElement && within !== pane) lastFocused.set(pane, within);
}

/**
 * Moves the focus to the next pane in view, or the previous one, round and round: to where it last was within that pane, or
 * else to the pane itself.
 */
export function goRoundPanes(direction: 'forward' | 'backward'): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const step = direction === 'forward' ? 1 : -1;
  const start = here === -1 && direction === 'backward' ? 0 : here;
  const next = panes.at((start + step) % Math.max(panes.length, 1));
  if (next !== undefined) focusWithin(next);
}

function focusWithin(pane: HTMLElement): void {
  const before = lastFocused.get(pane);
  const stillThere = before !== undefined && pane.contains(before) && before.checkVisibility();
  (stillThere ? before : pane).focus();
}
