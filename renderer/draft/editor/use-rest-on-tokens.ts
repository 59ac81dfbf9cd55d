import { useEffect } from 'react';
import { followToken } from './follow-token.ts';
import type { Manuscript } from './manuscript.ts';
import type { OpenToken } from './open-token.ts';
import { isTokenLeftToItself, openToken, tokenAtCaret, tokenOf } from './open-token.ts';

/** How long pointer and caret rest on a token before its card opens, and how long it waits for the pointer to come over. */
const rest = { pointer: 350, caret: 700, leave: 250 };

/** Opens the card of a token on which the pointer or the caret rests, or that is pressed; closes it when they leave. */
export function useRestOnTokens(manuscript: Manuscript): void {
  useEffect(() => {
    const resting = new RestOnTokens(manuscript);
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('pointerover', (event) => resting.pointerOver(event), { signal });
    document.addEventListener('pointermove', (event) => resting.pointerMoved(event), { signal });
    document.addEventListener('pointerdown', (event) => resting.press(event.target), { signal });
    document.addEventListener('keydown', (event) => resting.key(event), { signal, capture: true });
    document.addEventListener('scroll', (event) => resting.scrolled(event.target), { signal, capture: true });
    const unsubscribe = manuscript.draft.state.subscribe(({ caret, texts }, before) => {
      if (texts !== before.texts) resting.goOn();
      else if (caret !== before.caret) resting.caretMoved();
    });
    return () => {
      stop.abort();
      unsubscribe();
      resting.stop();
    };
  }, [manuscript]);
}

class RestOnTokens {
  readonly #manuscript: Manuscript;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;
  #pointer = { x: 0, y: 0 };
  /** Where the token with the card stood in the window when that opened. */
  #stood: DOMRect | undefined;
  readonly #quit: () => void;

  constructor(manuscript: Manuscript) {
    this.#manuscript = manuscript;
    this.#quit = openToken.subscribe((open) => {
      this.#stood = open?.element.getBoundingClientRect();
    });
  }

  pointerMoved({ clientX, clientY }: PointerEvent): void {
    this.#pointer = { x: clientX, y: clientY };
  }

  pointerOver(event: PointerEvent): void {
    this.pointerMoved(event);
    const { target } = event;
    const token = tokenOf(target);
    const open = openToken.getState();
    clearTimeout(this.#timer);
    if ((open !== undefined && open.by !== 'rest') || isInCard(target)) return;
    if (token === undefined) return this.#restBeside(open);
    if (token.element === open?.element) return;
    const present = followToken(token);
    this.#timer = setTimeout(() => {
      const element = present();
      this.#open(element === undefined ? this.#under() : { ...token, element });
    }, rest.pointer);
  }

  /** Beside tokens, as it seems: one that is drawn anew is not there for a moment, and comes back below a pointer that rests. */
  #restBeside(open: OpenToken | undefined): void {
    if (open === undefined) {
      this.#timer = setTimeout(() => this.#open(this.#under()), rest.pointer);
      return;
    }
    this.#timer = setTimeout(() => {
      const { x, y } = this.#pointer;
      const isOnIt = this.#under()?.element === openToken.getState()?.element;
      if (!isOnIt && !isInCard(document.elementFromPoint(x, y))) this.leave();
    }, rest.leave);
  }

  /** The token below the pointer now. */
  #under(): Omit<OpenToken, 'by'> | undefined {
    return tokenOf(document.elementFromPoint(this.#pointer.x, this.#pointer.y));
  }

  #open(token: Omit<OpenToken, 'by'> | undefined): void {
    if (token !== undefined) openToken.setState({ ...token, by: 'rest' }, true);
  }

  /** A press on a token shows its facts at once; a press elsewhere closes the card. */
  press(target: EventTarget | null): void {
    if (isInCard(target)) return;
    const token = tokenOf(target);
    clearTimeout(this.#timer);
    if (token !== undefined) this.#manuscript.draft.showFacts(token.ids);
    openToken.setState(token === undefined ? undefined : { ...token, by: 'press' }, true);
  }

  /** Escape closes a card that leaves the focus in the prose. */
  key(event: KeyboardEvent): void {
    const by = openToken.getState()?.by;
    if (event.key !== 'Escape' || by === undefined || by === 'asked') return;
    event.preventDefault();
    event.stopPropagation();
    openToken.setState(undefined, true);
  }

  /** Only what moves the token away matters: other panes scroll by themselves. */
  scrolled(target: EventTarget | null): void {
    const open = openToken.getState();
    if (open === undefined || !(target instanceof Node) || !target.contains(open.element)) return;
    const { top, left } = open.element.getBoundingClientRect();
    if (top !== this.#stood?.top || left !== this.#stood.left) this.goOn();
  }

  caretMoved(): void {
    clearTimeout(this.#caretTimer);
    this.leave();
    this.#caretTimer = setTimeout(() => {
      const isInProse = document.activeElement?.matches('.prose *') === true;
      if (!isInProse || !isTokenLeftToItself(this.#manuscript)) return;
      const token = tokenAtCaret(this.#manuscript);
      if (token?.element.classList.contains('token-source') === true)
        openToken.setState({ ...token, by: 'rest' }, true);
    }, rest.caret);
  }

  /** Whoever writes or scrolls on has seen enough; what was asked for by key stays. */
  goOn(): void {
    if (openToken.getState()?.by === 'press') openToken.setState(undefined, true);
    this.leave();
  }

  /** What opened by resting goes. */
  leave(): void {
    if (openToken.getState()?.by === 'rest') openToken.setState(undefined, true);
  }

  stop(): void {
    this.#quit();
    clearTimeout(this.#timer);
    clearTimeout(this.#caretTimer);
  }
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.token-card') !== null;
}
