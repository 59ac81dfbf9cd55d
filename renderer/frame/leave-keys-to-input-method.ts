/**
 * Leaves keys to the input method while it composes, for as long as the window lives: Enter takes a word there, Escape drops it
 * and arrows choose another one, so nothing of the window may act on them. What they write comes in as text.
 */
export function leaveKeysToInputMethod(): void {
  window.addEventListener('keydown', onKey, { capture: true });
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) event.stopImmediatePropagation();
}
