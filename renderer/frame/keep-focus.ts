/**
 * Takes the focus on when what had it is gone, so that whoever works without a pointer is never left on nothing: to the dialog
 * that is open, the list of the same pane, or where the place begins. A press beside everything lets the focus go, as it is
 * meant to. Call the answer to end it.
 */
export function keepFocus(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const observer = new MutationObserver(() => watched.look());
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('focusin', ({ target }) => watched.note(target), { signal });
  document.addEventListener('pointerup', () => watched.letGo(), { signal });
  document.addEventListener('keydown', () => watched.settle(), { signal });
  return () => ending.abort();
}

/**
 * Takes the focus to where the place in view begins, as soon as that is drawn: whoever went there by a key goes on from there. It
 * is what the window watches from {@link keepFocus} on.
 */
export function focusPlace(): void {
  watched.begin();
}

/** Milliseconds in which what closes may give the focus back itself. */
const settling = 40;

class WatchedFocus {
  /** What had the focus last; at first something that never was there, so that the place takes it. */
  #had: Element | undefined = document.createElement('i');
  #pane: Element | null = null;
  /** What has the focus until a list is there. */
  #waiting: Element | undefined;
  #isSettling = false;

  note(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    this.#had = target;
    this.#pane = target.closest('[data-pane]');
  }

  begin(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.#had = document.createElement('i');
    this.#pane = null;
    this.look();
  }

  letGo(): void {
    this.#waiting = undefined;
    if (isNowhere() && !isGone(this.#had)) this.#had = undefined;
  }

  settle(): void {
    this.#waiting = undefined;
  }

  look(): void {
    if (this.#isSettling || !this.#isWanted()) return;
    this.#isSettling = true;
    setTimeout(() => this.#take(), settling);
  }

  #isWanted(): boolean {
    const isWaiting = this.#waiting !== undefined && document.activeElement === this.#waiting;
    return isWaiting || (isNowhere() && isGone(this.#had));
  }

  #take(): void {
    this.#isSettling = false;
    if (!this.#isWanted()) return;
    const next = this.#next();
    if (next === undefined || next === this.#waiting) return;
    next.focus();
    this.#waiting = next.matches(beginningsYet) ? next : undefined;
  }

  #next(): HTMLElement | undefined {
    const dialog = document.querySelector<HTMLElement>(dialogs);
    const place = this.#pane?.isConnected === true ? this.#pane : document.querySelector('.welcome, main');
    const part = dialog ?? place;
    return part === null ? undefined : (dialog ?? beginningOf(part));
  }
}

const watched = new WatchedFocus();

const dialogs = '.scrim :is([role="dialog"], [role="alertdialog"])';

/**
 * Where work in a part of the window begins, the best first: the prose of a draft, a list, the names of its parts, a pane, and where
 * nothing is yet, the first thing to do about that.
 */
const beginnings = [
  '.prose [contenteditable="true"]',
  '[data-pane] :is([role="grid"], [role="treegrid"], [role="listbox"])',
  '[data-pane] nav button',
  '[data-pane]',
  '.recent [role="grid"]',
  '.screen-panes .empty-state button, .start button',
];

/** What has the focus until a list is there. */
const beginningsYet = '[data-pane], .start button';

function beginningOf(part: Element): HTMLElement | undefined {
  for (const kind of beginnings) {
    const found = [...part.querySelectorAll<HTMLElement>(kind)].find(isReachable);
    if (found !== undefined) return found;
  }
  return part instanceof HTMLElement && part.matches('[data-pane]') ? part : undefined;
}

function isReachable(element: HTMLElement): boolean {
  return element.checkVisibility() && element.closest('[inert]') === null;
}

function isNowhere(): boolean {
  return document.activeElement === document.body;
}

function isGone(element: Element | undefined): boolean {
  return element !== undefined && (!element.isConnected || element.matches(':disabled'));
}
