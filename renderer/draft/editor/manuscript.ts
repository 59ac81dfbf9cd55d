import type { Extension, StateCommand, StateEffect, TransactionSpec } from '@codemirror/state';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Draft, ProsePlace } from '../draft-state.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { changesTo } from './changes-to.ts';
import { createFindingHosts } from './finding-hosts.ts';
import { findingsChecked, markedFindings } from './finding-marks.ts';
import { caretIsHere } from './open-findings.ts';
import { knowledgeGrew, TokenKnowledge } from './token-knowledge.ts';

/** Makes what an editor of a slot can do; asked once a slot. */
export type ExtensionsFor = (slot: string, manuscript: Manuscript) => Extension;

/** Marks what came from the desk and not from the keys: it is no step of undo, and it is not saved again. */
const fromDesk = Transaction.remote.of(true);

/**
 * The prose of a draft as its editors hold it: a text with its undo and its caret for each slot, kept whether the slot is
 * shown or not. What is typed goes to the draft's state; what others change there comes in as the smallest change.
 */
export class Manuscript {
  readonly draft: Draft;
  readonly knowledge: TokenKnowledge;
  /** Where findings are shown at their places. */
  readonly findingHosts = createFindingHosts();
  readonly #extensionsFor: ExtensionsFor;
  readonly #states = new Map<string, EditorState>();
  readonly #views = new Map<string, EditorView>();
  /** What the draft's state holds as far as the editors know. */
  readonly #known = new Map<string, string>();
  /** The slot in which the caret was last. */
  #last: string | undefined;
  /** The slot that is to be scrolled to its caret as soon as it is shown. */
  #awaited: string | undefined;
  /** The slot that was opened by going into it: it is in view already. */
  #openedHere: string | undefined;
  #findings: readonly Finding[] = [];
  #changedLast: 'prose' | 'desk' = 'prose';
  #deskSteps: string | undefined;

  constructor(draft: Draft, extensionsFor: ExtensionsFor) {
    this.draft = draft;
    this.#extensionsFor = extensionsFor;
    this.knowledge = new TokenKnowledge(draft.state.getState().id, () => this.tell(knowledgeGrew.of(null)));
  }

  /** Names of the slots in the order of the outline. */
  slots(): readonly string[] {
    const { outline } = this.draft.state.getState();
    return outline.flatMap((entry) => (entry.kind === 'slot' ? [entry.name] : []));
  }

  /** The text of a slot with its caret, shown or not. */
  stateOf(slot: string): EditorState {
    const state = this.#views.get(slot)?.state ?? this.#states.get(slot);
    if (state !== undefined) return state;
    const doc = this.draft.state.getState().texts[slot] ?? '';
    this.#known.set(slot, doc);
    const made = EditorState.create({ doc, extensions: this.#extensionsFor(slot, this) });
    this.#states.set(slot, made);
    return made;
  }

  /** The editor of a slot that is shown. */
  viewOf(slot: string): EditorView | undefined {
    return this.#views.get(slot);
  }

  /** Shows the editor of a slot in an element, until the function it answers is called. */
  show(slot: string, host: HTMLElement): () => void {
    const view = new EditorView({
      state: this.stateOf(slot),
      parent: host,
      dispatchTransactions: (transactions, shown) => {
        shown.update(transactions);
        for (const transaction of transactions) this.#note(slot, transaction);
      },
    });
    this.#views.set(slot, view);
    this.#mark(slot);
    if (this.#last === slot) view.dispatch({ effects: caretIsHere.of(true) });
    if (this.#awaited === slot) this.#scrollTo(slot);
    return () => {
      this.#states.set(slot, view.state);
      this.#views.delete(slot);
      view.destroy();
    };
  }

  /** Changes the text or the caret of a slot, shown or not. */
  dispatch(slot: string, ...specs: readonly TransactionSpec[]): void {
    const view = this.#views.get(slot);
    if (view !== undefined) return view.dispatch(...specs);
    const [first] = specs;
    const transaction = first instanceof Transaction ? first : this.stateOf(slot).update(...specs);
    this.#states.set(slot, transaction.state);
    this.#note(slot, transaction);
  }

  /** Tells every editor that is shown of something that its text does not say. */
  tell(effect: StateEffect<unknown>): void {
    for (const view of this.#views.values()) view.dispatch({ effects: effect });
  }

  /** The slot in which the caret was last; else the open one, else the first. */
  lastSlot(): string | undefined {
    const { open } = this.draft.state.getState();
    const slots = this.slots();
    return [this.#last, open].find((slot) => slot !== undefined && slots.includes(slot)) ?? slots[0];
  }

  /** What undo is to go on with. */
  get changedLast(): 'prose' | 'desk' {
    return this.#changedLast;
  }

  /** Notes what could be undone on the desk; where that is something else than before, the desk was changed last. */
  deskChanged(steps: string): void {
    if (this.#deskSteps !== undefined && steps !== this.#deskSteps) this.#changedLast = 'desk';
    this.#deskSteps = steps;
  }

  /** Runs a command where the caret was last, and takes the focus there. */
  run(command: StateCommand): void {
    const slot = this.lastSlot();
    if (slot === undefined) return;
    command({ state: this.stateOf(slot), dispatch: (transaction) => this.dispatch(slot, transaction) });
    this.#views.get(slot)?.focus();
  }

  /** The slot to show where one is shown at a time. */
  openSlot(open: string): string | undefined {
    return this.slots().includes(open) ? open : this.lastSlot();
  }

  /** Brings a slot into view that was opened elsewhere; the focus goes there where it was in another slot. */
  opened(slot: string): void {
    const view = this.#views.get(slot);
    const isOpenedHere = this.#openedHere === slot;
    this.#openedHere = undefined;
    if (view === undefined || view.hasFocus || isOpenedHere) return;
    const isInProse = document.activeElement?.closest('.prose') ?? undefined;
    view.dom.closest('.slot')?.scrollIntoView({ block: 'nearest' });
    if (isInProse !== undefined || document.activeElement === document.body) view.focus();
  }

  /** Notes that the caret is in a slot now. */
  entered(slot: string): void {
    if (this.#last !== slot) this.#moveCaret(slot);
    this.#openHere(slot);
    this.#tellCaret(slot, this.stateOf(slot));
  }

  /** Chooses words of a slot and shows them, without taking the focus from where it is. */
  select(slot: string, from: number, to: number): void {
    this.#moveCaret(slot);
    this.dispatch(slot, { selection: { anchor: from, head: to } });
    this.#tellCaret(slot, this.stateOf(slot));
    this.#openHere(slot);
    this.#scrollTo(slot);
  }

  /** Goes to a place; where it names no column, to the first finding in its line. */
  reveal({ slot, line, column }: ProsePlace): void {
    if (!this.slots().includes(slot)) return;
    const state = this.stateOf(slot);
    const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
    const marked = markedFindings(state).find((range) => range.from >= from && range.from <= to);
    const at = column === undefined ? (marked?.from ?? from) : Math.min(from + column - 1, to);
    this.select(slot, at, at);
    this.#views.get(slot)?.focus();
  }

  /** Marks what the checks say at its places. */
  showFindings(findings: readonly Finding[]): void {
    if (findings === this.#findings) return;
    this.#findings = findings;
    for (const slot of this.#views.keys()) this.#mark(slot);
  }

  /** Takes over what the draft's state holds where it is not what was typed here. */
  takeOver(texts: Readonly<Record<string, string>>): void {
    for (const slot of this.#known.keys().toArray()) {
      const text = texts[slot] ?? '';
      if (text === this.#known.get(slot)) continue;
      this.#known.set(slot, text);
      const changes = changesTo(this.stateOf(slot).doc.toString(), text.replaceAll('\r\n', '\n'));
      this.dispatch(slot, {
        changes,
        annotations: [fromDesk, Transaction.addToHistory.of(false)],
        filter: false,
      });
    }
  }

  #mark(slot: string): void {
    const findings = this.#findings.filter(({ place }) => place?.slot === slot);
    this.#views.get(slot)?.dispatch({ effects: findingsChecked.of(findings) });
  }

  #openHere(slot: string): void {
    if (this.draft.state.getState().open === slot) return;
    this.#openedHere = slot;
    this.draft.openSlot(slot);
  }

  /** What was chosen in another slot is chosen no more. */
  #moveCaret(slot: string): void {
    const left = this.#last;
    if (left !== undefined && left !== slot) {
      const { head } = this.stateOf(left).selection.main;
      this.dispatch(left, { effects: caretIsHere.of(false), selection: { anchor: head } });
    }
    this.#last = slot;
    this.dispatch(slot, { effects: caretIsHere.of(true) });
  }

  /** At once where the slot is shown, else when it is. */
  #scrollTo(slot: string): void {
    const view = this.#views.get(slot);
    this.#awaited = view === undefined ? slot : undefined;
    const { head } = this.stateOf(slot).selection.main;
    view?.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'center' }) });
  }

  #note(slot: string, transaction: Transaction): void {
    const { state } = transaction;
    if (transaction.docChanged && transaction.annotation(Transaction.remote) !== true) {
      const text = state.doc.toString();
      this.#known.set(slot, text);
      this.#changedLast = 'prose';
      this.draft.type(slot, text);
    }
    const moved = transaction.docChanged || transaction.selection !== undefined;
    if (moved && slot === this.#last) this.#tellCaret(slot, state);
  }

  #tellCaret(slot: string, { doc, selection }: EditorState): void {
    const offset = selection.main.head;
    this.draft.setCaret({ slot, offset, line: doc.lineAt(offset).number });
  }
}
