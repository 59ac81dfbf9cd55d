import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Finding } from '../../../briefing/outcome.ts';
import { changesTo } from '../../draft/editor/changes-to.ts';
import { findingsChecked } from '../../draft/editor/finding-marks.ts';
import { caretIsHere } from '../../draft/editor/open-findings.ts';
import type { Searched } from '../../draft/editor/find/slot-search.ts';
import type { TemplateWork, TextHand, WorkState } from '../template-work.ts';
import { savedText } from './change-bars.ts';

/** A template has one text. */
const only = 'text';

/** Marks what did not come from the keys of this window. */
const fromDesk = Transaction.remote.of(true);

/** The editor of a template's text. What is typed goes to the work; what comes from elsewhere is one step of undo. */
export class TemplateEditor implements TextHand {
  readonly view: EditorView;
  readonly #work: TemplateWork;

  constructor(work: TemplateWork, host: HTMLElement, extensions: Extension) {
    this.#work = work;
    const { text, open, checked } = work.state.getState();
    this.view = new EditorView({
      state: EditorState.create({ doc: text, extensions }),
      parent: host,
      dispatchTransactions: (transactions, shown) => {
        shown.update(transactions);
        this.#note(transactions);
      },
    });
    this.view.dispatch({ effects: [caretIsHere.of(true), savedText.of(open.text)] });
    if (checked?.text === text) this.#mark(checked.findings);
  }

  /** Follows the work until the function it answers is called; that ends the editor. */
  follow(): () => void {
    const quit = this.#work.state.subscribe((now, before) => this.#update(now, before));
    this.#work.hand = this;
    return () => {
      quit();
      this.#work.hand = undefined;
      this.view.destroy();
    };
  }

  focus(): void {
    this.view.focus();
  }

  reveal(line: number, column: number): void {
    const { doc } = this.view.state;
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const at = Math.min(from + column - 1, to);
    this.view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
    });
    this.view.focus();
  }

  mend({ place }: Finding, find: string, use: string): boolean {
    const { doc } = this.view.state;
    const number = place?.line ?? 0;
    if (number < 1 || number > doc.lines) return false;
    const line = doc.line(number);
    const after = line.text.indexOf(find, (place?.column ?? 1) - 1);
    const at = after === -1 ? line.text.indexOf(find) : after;
    if (at === -1) return false;
    const from = line.from + at;
    this.view.dispatch({
      changes: { from, to: from + find.length, insert: use },
      selection: { anchor: from + use.length },
      userEvent: 'input.fix',
    });
    this.view.focus();
    return true;
  }

  /** The text as something to search. */
  get searched(): Searched {
    const { view } = this;
    return {
      slots: () => [only],
      stateOf: () => view.state,
      viewOf: () => view,
      lastSlot: () => only,
      select: (_slot, from, to) =>
        view.dispatch({
          selection: { anchor: from, head: to },
          effects: EditorView.scrollIntoView(from, { y: 'center' }),
        }),
      dispatch: (_slot, ...specs) => view.dispatch(...specs),
    };
  }

  undo(): void {
    undo(this.view);
    this.view.focus();
  }

  redo(): void {
    redo(this.view);
    this.view.focus();
  }

  #update(now: WorkState, before: WorkState): void {
    if (now.text !== before.text) this.#takeOver(now.text);
    if (now.open !== before.open) this.view.dispatch({ effects: savedText.of(now.open.text) });
    if (now.checked !== before.checked && now.checked?.text === now.text) this.#mark(now.checked.findings);
  }

  #takeOver(text: string): void {
    const there = this.view.state.doc.toString();
    const wanted = text.replaceAll(/\r\n?/gu, '\n');
    if (there === wanted) return;
    this.view.dispatch({ changes: changesTo(there, wanted), annotations: fromDesk });
  }

  #mark(findings: readonly Finding[]): void {
    this.view.dispatch({ effects: findingsChecked.of(findings.map(narrowed)) });
  }

  #note(transactions: readonly Transaction[]): void {
    const typed = transactions.some(
      (transaction) => transaction.docChanged && transaction.annotation(Transaction.remote) !== true,
    );
    const { state } = this.view;
    if (typed) this.#work.type(state.doc.toString());
    if (!transactions.some(({ docChanged, selection }) => docChanged || selection !== undefined)) return;
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    this.#work.state.setState({
      caret: { line: line.number, column: head - line.from + 1 },
      canUndo: undoDepth(state) > 0,
      canRedo: redoDepth(state) > 0,
    });
  }
}

/** Where a finding does not say what it found, the words it would replace are what it is about. */
function narrowed(finding: Finding): Finding {
  const found = finding.found ?? finding.fixes?.[0]?.find;
  return found === undefined ? finding : { ...finding, found };
}
