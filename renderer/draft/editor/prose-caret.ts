import type { EditorState, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Caret, Draft, ProsePlace } from '../draft-state.ts';
import { markedFindings } from './finding-marks.ts';
import { caretIsHere } from './open-findings.ts';

/** The texts that a caret can be in, by slot. */
interface SlotTexts {
  slots(): readonly string[];
  stateOf(slot: string): EditorState;
  viewOf(slot: string): EditorView | undefined;
  dispatch(slot: string, spec: TransactionSpec): void;
}

/** The one caret of a draft, which goes from slot to slot: where it is, what it is on, and how it gets elsewhere. */
export class ProseCaret {
  readonly #draft: Draft;
  readonly #texts: SlotTexts;
  /** The slot in which the caret was last. */
  #last: string | undefined;
  /** The slot that is to be scrolled to its caret as soon as it is shown. */
  #awaited: string | undefined;
  /** The slot that was opened by going into it: it is in view already. */
  #openedHere: string | undefined;
  /** What was gone to last. */
  #revealed: ProsePlace | undefined;

  constructor(draft: Draft, texts: SlotTexts) {
    this.#draft = draft;
    this.#texts = texts;
  }

  /** The slot in which the caret was last; else the open one, else the first. */
  slot(): string | undefined {
    const { open } = this.#draft.state.getState();
    const slots = this.#texts.slots();
    return [this.#last, open].find((slot) => slot !== undefined && slots.includes(slot)) ?? slots[0];
  }

  /** Notes that the user went into a slot. */
  entered(slot: string): void {
    if (this.#last !== slot) this.#move(slot);
    this.#open(slot);
    this.#tell(slot);
  }

  /** Where the caret stands in a slot; undefined where it was in another one last. */
  in(slot: string): Caret | undefined {
    if (slot !== this.#last) return undefined;
    const { doc, selection } = this.#texts.stateOf(slot);
    const offset = selection.main.head;
    return { slot, offset, line: doc.lineAt(offset).number };
  }

  /** Notes that the text or the caret of a slot changed. */
  changed(slot: string): void {
    if (slot === this.#last) this.#tell(slot);
  }

  /** Notes that the editor of a slot is shown now. */
  shown(slot: string): void {
    if (this.#last === slot) this.#texts.dispatch(slot, { effects: caretIsHere.of(true) });
    if (this.#awaited === slot || this.#last === slot) this.#scrollTo(slot);
  }

  /** Brings a slot into view that was opened elsewhere; the focus goes there where it was in another slot. */
  opened(slot: string): void {
    const view = this.#texts.viewOf(slot);
    const isOpenedHere = this.#openedHere === slot;
    this.#openedHere = undefined;
    if (view === undefined || view.hasFocus || isOpenedHere) return;
    const { activeElement } = document;
    view.dom.closest('.slot')?.scrollIntoView({ block: 'nearest' });
    if (activeElement === document.body || activeElement?.matches('.prose *') === true) view.focus();
  }

  /** Chooses words of a slot and shows them, without taking the focus from where it is. */
  select(slot: string, from: number, to: number): void {
    this.#move(slot);
    this.#texts.dispatch(slot, { selection: { anchor: from, head: to } });
    this.#tell(slot);
    this.#open(slot);
    this.#scrollTo(slot);
  }

  /** Goes to a place, once; where it names no column, to the first finding in its line. */
  reveal(place: ProsePlace): void {
    const { slot, line, column } = place;
    // Editors that are shown again, as in a window that grew, are not led back to where somebody wanted to be long ago.
    if (place === this.#revealed || !this.#texts.slots().includes(slot)) return;
    this.#revealed = place;
    const state = this.#texts.stateOf(slot);
    const at = placeIn(state, line, column);
    this.select(slot, at, at);
    this.#texts.viewOf(slot)?.focus();
  }

  #open(slot: string): void {
    if (this.#draft.state.getState().open === slot) return;
    this.#openedHere = slot;
    this.#draft.openSlot(slot);
  }

  /** What was chosen in another slot is chosen no more. */
  #move(slot: string): void {
    const left = this.#last;
    if (left !== undefined && left !== slot) {
      const { head } = this.#texts.stateOf(left).selection.main;
      this.#texts.dispatch(left, { effects: caretIsHere.of(false), selection: { anchor: head } });
    }
    this.#last = slot;
    this.#texts.dispatch(slot, { effects: caretIsHere.of(true) });
  }

  /** At once where the slot is shown, else when it is. */
  #scrollTo(slot: string): void {
    const view = this.#texts.viewOf(slot);
    this.#awaited = view === undefined ? slot : undefined;
    const { head } = this.#texts.stateOf(slot).selection.main;
    view?.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'center' }) });
  }

  /** Whoever comes back to the window, or presses where the caret is, has not moved it. */
  #tell(slot: string): void {
    const now = this.in(slot);
    const { caret: before } = this.#draft.state.getState();
    const isThere =
      now?.slot === before?.slot && now?.offset === before?.offset && now?.line === before?.line;
    if (!isThere) this.#draft.setCaret(now);
  }
}

function placeIn(state: EditorState, line: number, column: number | undefined): number {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  if (column !== undefined) return Math.min(from + column - 1, to);
  return markedFindings(state).find((range) => range.from >= from && range.from <= to)?.from ?? from;
}
