import type { WindowEvent } from '../../../briefing/contract/event.ts';
import { call } from '../../bridge/call.ts';
import { onEvent } from '../../bridge/events.ts';
import type { Draft } from '../draft-state.ts';
import { assemblePreview } from './assemble-preview.ts';

type Texts = Readonly<Record<string, string>>;

/** Milliseconds without a key that are a rest. */
const rest = 150;
/** Milliseconds after which a rest is not waited for any more. */
const longestWait = 300;

/**
 * Has the preview made at every change of the prose or the desk, until the function it answers is called. One preview is
 * made at a time; while it is, changes wait as one. Plain words are in the page as they are typed: what else they change, the
 * checks and the counts, is asked for when the keys rest, so that it takes nothing from painting them. What an input method
 * composes is shown when it is done.
 */
export function followProse(draft: Draft): () => void {
  const follower = new ProseFollower(draft);
  const quit = [
    draft.state.subscribe(({ texts, isComposing }, before) => {
      if (isComposing || (texts === before.texts && !before.isComposing)) return;
      follower.mean(texts);
      if (draft.echo()) follower.askAtRest();
      else if (texts !== before.texts) follower.ask();
      // The letters that were chosen may still be on their way.
      else follower.askAtRest();
    }),
    onEvent((event) => {
      if (isOfInterest(event)) follower.ask();
    }),
  ];
  follower.ask();
  return () => {
    follower.stop();
    for (const each of quit) each();
  };
}

class ProseFollower {
  readonly #draft: Draft;
  /** The prose without what an input method only tries. */
  #meant: Texts;
  #sent: Texts = {};
  #serial = 0;
  #isAsking = false;
  #isStale = false;
  #isStopped = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#meant = draft.state.getState().texts;
  }

  mean(texts: Texts): void {
    this.#meant = texts;
  }

  askAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.ask(), rest);
    this.#longest ??= setTimeout(() => this.ask(), longestWait);
  }

  ask(): void {
    this.#stopWaiting();
    this.#isStale = true;
    if (!this.#isAsking) void this.#askWhileStale();
  }

  stop(): void {
    this.#stopWaiting();
    this.#isStopped = true;
  }

  #stopWaiting(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  async #askWhileStale(): Promise<void> {
    this.#isAsking = true;
    try {
      while (this.#isStale && !this.#isStopped) {
        this.#isStale = false;
        await this.#refresh();
      }
    } finally {
      this.#isAsking = false;
    }
  }

  async #refresh(): Promise<void> {
    const { id } = this.#draft.state.getState();
    const texts = this.#meant;
    const changed = this.#serial === 0 ? texts : changedTexts(this.#sent, texts);
    const answer = await call('preview:refresh', { id, after: this.#serial, texts: changed });
    if (this.#isStopped) return;
    if (!answer.ok) return this.#draft.setPreviewFailure(answer.failure);
    const { value } = answer;
    const before = this.#serial === 0 ? undefined : this.#draft.state.getState().preview;
    const preview = 'startAgain' in value ? undefined : assemblePreview(before, value);
    if (preview === undefined) return this.#startAgain();
    this.#sent = texts;
    this.#serial = preview.serial;
    this.#draft.setPreview(preview, texts);
  }

  #startAgain(): void {
    this.#serial = 0;
    this.#isStale = true;
  }
}

function changedTexts(before: Texts, now: Texts): Texts {
  const slots = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...slots].filter((slot) => before[slot] !== now[slot]).map((slot) => [slot, now[slot] ?? '']),
  );
}

function isOfInterest(event: WindowEvent): boolean {
  if (event.kind === 'changed') return event.nouns.some((noun) => noun !== 'views');
  return event.kind === 'desk-back' || event.kind === 'captures-read';
}
