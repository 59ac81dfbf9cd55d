import type { Extension, StateCommand, StateEffect, TransactionSpec } from '@codemirror/state';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Draft } from '../draft-state.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { changesTo } from './changes-to.ts';
import { createFindingHosts } from './finding-hosts.ts';
import { findingsChecked } from './finding-marks.ts';
import { ProseCaret } from './prose-caret.ts';
import { knowledgeGrew, TokenKnowledge } from './token-knowledge.ts';

/** Makes what an editor of a slot can do; asked once a slot. */
export type ExtensionsFor = (slot: string, manuscript: Manuscript) => Extension;

/** What came from the desk and not from the keys: it is no step of undo, and it is not saved again. */
const fromDesk = [Transaction.remote.of(true), Transaction.addToHistory.of(false)];

/**
 * The prose of a draft as its editors hold it: a text with its undo and its caret for each slot, kept whether the slot is
 * shown or not. What is typed goes to the draft's state; what others change there comes in as the smallest change.
 */
export class Manuscript {
  readonly draft: Draft;
  readonly caret: ProseCaret;
  readonly knowledge: TokenKnowledge;
  /** Where findings are shown at their places. */
  readonly findingHosts = createFindingHosts();
  readonly #extensionsFor: ExtensionsFor;
  readonly #states = new Map<string, EditorState>();
  readonly #views = new Map<string, EditorView>();
  /** What the draft's state holds as far as the editors know. */
  readonly #known = new Map<string, string>();
  #findings: readonly Finding[] = [];
  #changedLast: 'prose' | 'desk' = 'prose';
  #deskSteps: string | undefined;

  constructor(draft: Draft, extensionsFor: ExtensionsFor) {
    this.draft = draft;
    this.#extensionsFor = extensionsFor;
    this.caret = new ProseCaret(draft, this);
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
        this.#note(slot, transactions);
      },
    });
    this.#views.set(slot, view);
    this.#mark(slot);
    this.caret.shown(slot);
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
    this.#note(slot, [transaction]);
  }

  /** Tells every editor that is shown of something that its text does not say. */
  tell(effect: StateEffect<unknown>): void {
    for (const view of this.#views.values()) view.dispatch({ effects: effect });
  }

  /** The slot in which the caret was last; else the open one, else the first. */
  lastSlot(): string | undefined {
    return this.caret.slot();
  }

  /** Chooses words of a slot and shows them, without taking the focus from where it is. */
  select(slot: string, from: number, to: number): void {
    this.caret.select(slot, from, to);
  }

  /** The slot to show where one is shown at a time. */
  openSlot(open: string): string | undefined {
    return this.slots().includes(open) ? open : this.lastSlot();
  }

  /** Runs a command where the caret was last, and takes the focus there. */
  run(command: StateCommand): void {
    const slot = this.lastSlot();
    if (slot === undefined) return;
    command({ state: this.stateOf(slot), dispatch: (transaction) => this.dispatch(slot, transaction) });
    this.#views.get(slot)?.focus();
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
      this.dispatch(slot, { changes, annotations: fromDesk, filter: false });
    }
  }

  #mark(slot: string): void {
    const findings = this.#findings.filter(({ place }) => place?.slot === slot);
    this.#views.get(slot)?.dispatch({ effects: findingsChecked.of(findings) });
  }

  #note(slot: string, transactions: readonly Transaction[]): void {
    const isMoved = transactions.some(({ docChanged, selection }) => docChanged || selection !== undefined);
    if (!transactions.some(isTyped)) {
      if (isMoved) this.caret.changed(slot);
      return;
    }
    const text = this.stateOf(slot).doc.toString();
    this.#known.set(slot, text);
    this.#changedLast = 'prose';
    this.draft.type(slot, text, this.caret.in(slot));
  }
}

function isTyped(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.annotation(Transaction.remote) !== true;
}
