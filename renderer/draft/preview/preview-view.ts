import type { Draft, DraftState } from '../draft-state.ts';
import type { ChosenSentence } from './chosen-sentence.ts';
import { echoWords } from './echo-words.ts';
import { factsBehind } from './facts-behind.ts';
import { placeInProse, sentenceAtCaret } from './find-in-preview.ts';
import { PreviewSheet } from './preview-sheet.ts';
import { markFacts, markSentence } from './sentence-marks.ts';
import { sentenceAtPoint } from './sentence-at-point.ts';
import type { PreviewSentence } from './sentence-ranges.ts';
import { holdersIn, sentencesIn } from './sentence-ranges.ts';

/** The preview as it stands on the screen: the page, the sentence that is chosen on it, the one the caret is in. */
export class PreviewView {
  readonly #draft: Draft;
  readonly #sheet: PreviewSheet;
  readonly #scroller: HTMLElement;
  readonly #onChosen: (sentence: ChosenSentence | undefined) => void;
  #chosen: { readonly holder: number; readonly index: number } | undefined;
  /** Where the block was written that the caret is in. */
  #caretAt: string | undefined;
  /** The prose that the page shows. */
  #texts: DraftState['texts'] = {};

  constructor(draft: Draft, scroller: HTMLElement, onChosen: (sentence: ChosenSentence | undefined) => void) {
    this.#draft = draft;
    this.#scroller = scroller;
    this.#onChosen = onChosen;
    this.#sheet = new PreviewSheet(scroller.querySelector('.preview-sheet') ?? scroller);
  }

  /** Follows the draft until the function it answers is called. */
  follow(): () => void {
    const { state } = this.#draft;
    const unsubscribe = state.subscribe((now, before) => this.#update(now, before));
    const onClick = (event: MouseEvent): void => this.#press(event);
    const { article } = this.#sheet;
    article.addEventListener('click', onClick);
    this.#show(state.getState());
    const takeEchoBack = this.#draft.offerEcho(() => {
      const isShown = this.#echo(state.getState());
      if (isShown) this.#showCaret(state.getState());
      return isShown;
    });
    return () => {
      unsubscribe();
      takeEchoBack();
      article.removeEventListener('click', onClick);
      markSentence('preview-here', undefined);
      markSentence('preview-chosen', undefined);
    };
  }

  /** Goes to the sentence before or after the chosen one, to the first or to the last. */
  step(to: 'next' | 'previous' | 'first' | 'last'): void {
    const holders = this.#holders();
    const all = holders.flatMap((holder, at) =>
      sentencesIn(holder).map((sentence) => ({ sentence, holder: at })),
    );
    const here = all.findIndex(
      ({ sentence, holder }) => holder === this.#chosen?.holder && sentence.index === this.#chosen.index,
    );
    const places = { next: here + 1, previous: here < 0 ? 0 : here - 1, first: 0, last: all.length - 1 };
    const found = all[Math.min(Math.max(0, places[to]), all.length - 1)];
    if (found === undefined) return;
    this.#choose(found.sentence, found.holder);
    found.sentence.block.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses no sentence and no fact. */
  clear(): void {
    this.#chosen = undefined;
    markSentence('preview-chosen', undefined);
    this.#onChosen(undefined);
    this.#draft.showFacts([]);
  }

  /** A caret that a key has moved waits for the page that says what was typed. */
  #update(now: DraftState, before: DraftState): void {
    if (now.preview !== before.preview || now.previewTexts !== before.previewTexts) this.#show(now);
    else if (now.caret !== before.caret && now.texts === before.texts) this.#showCaret(now);
    if (now.shownFacts !== before.shownFacts) markFacts(this.#sheet.root, now.shownFacts);
    if (now.shownSection !== before.shownSection) this.#showSection(now.shownSection?.title);
  }

  #show(state: DraftState): void {
    if (state.preview === undefined) return;
    this.#sheet.show(state.preview);
    this.#texts = state.previewTexts;
    this.#echo(state);
    if (state.shownFacts.length > 0) markFacts(this.#sheet.root, state.shownFacts);
    this.#showCaret(state);
    if (this.#chosen !== undefined) markSentence('preview-chosen', this.#chosenSentence());
  }

  /** Shows what was typed since: plain words in one slot, and none that are still composed. The next answer has the last word. */
  #echo({ texts, caret, isComposing }: DraftState): boolean {
    if (isComposing || caret === undefined || this.#scroller.closest('[data-inert]') !== null) return false;
    const { slot } = caret;
    const [before, now] = [this.#texts[slot], texts[slot]];
    if (before === undefined || now === undefined || before === now) return false;
    const block = echoWords(this.#sheet.article, { slot, before, now });
    if (block === undefined) return false;
    this.#sheet.noteAhead(block);
    this.#texts = { ...this.#texts, [slot]: now };
    return true;
  }

  /** The page follows the caret from one block to the next, and is left alone within one. */
  #showCaret({ caret, texts, preview }: DraftState): void {
    const sentence =
      caret === undefined || preview === undefined
        ? undefined
        : sentenceAtCaret(this.#sheet.article, caret, texts[caret.slot] ?? '');
    markSentence('preview-here', sentence);
    const at = sentence?.block.closest('[data-from]')?.getAttribute('data-from') ?? undefined;
    if (sentence === undefined || at === this.#caretAt) return;
    const isFirst = this.#caretAt === undefined;
    this.#caretAt = at;
    if (!isFirst && !this.#scroller.matches(':hover, :focus-within')) this.#bringIntoView(sentence.block);
  }

  #bringIntoView(block: Element): void {
    const view = this.#scroller.getBoundingClientRect();
    const place = block.getBoundingClientRect();
    if (place.top >= view.top && place.bottom <= view.bottom) return;
    this.#scroller.scrollBy({ top: place.top - view.top - view.height / 3 });
  }

  #showSection(title: string | undefined): void {
    const heading = this.#sheet.article
      .querySelectorAll('h1, h2, h3, h4')
      .values()
      .find(({ textContent }) => textContent.trim() === title);
    heading?.scrollIntoView({ block: 'start' });
  }

  #press(event: MouseEvent): void {
    const target = event.composedPath()[0];
    const link = target instanceof Element ? target.closest('a') : null;
    event.preventDefault();
    if (link !== null) return this.#followLink(link.hash);
    if (document.getSelection()?.type === 'Range') return;
    const sentence =
      target instanceof Node ? sentenceAtPoint(target, event.clientX, event.clientY) : undefined;
    if (sentence === undefined) return this.clear();
    const { place } = this.#choose(sentence, this.#holders().indexOf(sentence.block));
    if (place !== undefined) this.#draft.revealPlace(place);
  }

  #followLink(hash: string): void {
    this.#sheet.byId(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' });
  }

  #choose(sentence: PreviewSentence, holder: number): ChosenSentence {
    const { preview, texts } = this.#draft.state.getState();
    const known = new Set(preview?.facts.map(({ id }) => id));
    const facts = factsBehind(sentence).filter((id) => known.has(id));
    const place = placeInProse(sentence, texts);
    const chosen = { text: sentence.text, facts, ...(place === undefined ? {} : { place }) };
    this.#chosen = { holder, index: sentence.index };
    markSentence('preview-chosen', sentence);
    this.#onChosen(chosen);
    this.#draft.showFacts(facts);
    return chosen;
  }

  #chosenSentence(): PreviewSentence | undefined {
    const holder = this.#chosen === undefined ? undefined : this.#holders()[this.#chosen.holder];
    return holder === undefined ? undefined : sentencesIn(holder)[this.#chosen?.index ?? 0];
  }

  #holders(): readonly Element[] {
    return holdersIn(this.#sheet.article);
  }
}
