import type { EditorState, Transaction } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { Finding } from '../../../briefing/outcome.ts';
import { findingsAt, findingsChecked, markedFindings } from './finding-marks.ts';

/** Tells an editor whether the caret of the draft is in it. */
export const caretIsHere = StateEffect.define<boolean>();
/** Closes what is open at the caret, until the caret has been elsewhere. */
export const closeFindings = StateEffect.define();

/** Where the window may show findings: an element below the paragraph they are in. */
export interface FindingHost {
  readonly element: HTMLElement;
  readonly findings: readonly Finding[];
}

/** Hears of the elements in which open findings are to be shown, and when they go. */
export interface FindingHosts {
  readonly opened: (host: FindingHost) => void;
  readonly closed: (element: HTMLElement) => void;
}

/** The most findings that open at one place. */
const most = 3;

/**
 * What opens together: in prose what the caret touches, below its paragraph; in code whatever is in the line of the caret,
 * below that line, as soon as it is known.
 */
export type OpensBy = 'paragraph' | 'line';

/** Opens the findings at the caret. */
export function openFindings(hosts: FindingHosts, by: OpensBy = 'paragraph'): StateField<OpenedFindings> {
  return StateField.define<OpenedFindings>({
    create: () => ({ isHere: false, isShown: false, key: '', closed: undefined, shown: Decoration.none }),
    update: (before, transaction) => {
      const opened = openedBy(transaction, before, by);
      const { state } = transaction;
      const shown = opened.isShown ? below(state, hosts, by) : Decoration.none;
      return { ...opened, shown };
    },
    provide: (field) => EditorView.decorations.from(field, ({ shown }) => shown),
  });
}

interface OpenedState {
  readonly isHere: boolean;
  readonly isShown: boolean;
  /** Of the findings at the caret. */
  readonly key: string;
  /** What the user closed. */
  readonly closed: string | undefined;
}

/** What an editor knows of the findings at its caret. */
export interface OpenedFindings extends OpenedState {
  readonly shown: DecorationSet;
}

/**
 * Findings open when the caret comes to them. While one types, nothing opens, since what is half written is often wrong;
 * what is open stays.
 */
function openedBy(
  { state, effects, docChanged, selection }: Transaction,
  before: OpenedState,
  by: OpensBy,
): OpenedState {
  const isHere = effects.findLast((effect) => effect.is(caretIsHere))?.value ?? before.isHere;
  const key = isHere ? findingsHere(state, by).map(keyOf).join('\n') : '';
  const isClosing = effects.some((effect) => effect.is(closeFindings));
  const closed = isClosing ? key : before.closed === key ? key : undefined;
  const stays = before.isShown && key === before.key;
  const isTold = by === 'line' && effects.some((effect) => effect.is(findingsChecked));
  const comes = !docChanged && (selection !== undefined || isHere !== before.isHere || isTold);
  return { isHere, key, closed, isShown: key !== '' && closed !== key && (stays || comes) };
}

function findingsHere(state: EditorState, by: OpensBy): readonly Finding[] {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const found =
    by === 'paragraph'
      ? findingsAt(state, head)
      : markedFindings(state).filter(({ from, to }) => from <= line.to && to >= line.from);
  return found.slice(0, most).map(({ finding }) => finding);
}

function keyOf({ rule, message, found = '' }: Finding): string {
  return `${rule} ${message} ${found}`;
}

function below(state: EditorState, hosts: FindingHosts, by: OpensBy): DecorationSet {
  const findings = new FindingsWidget(findingsHere(state, by), hosts);
  const at = by === 'line' ? state.doc.lineAt(state.selection.main.head).to : endOfParagraph(state);
  return Decoration.set(Decoration.widget({ widget: findings, block: true, side: 1 }).range(at));
}

const mostLines = 200;

function endOfParagraph({ doc, selection }: EditorState): number {
  let line = doc.lineAt(selection.main.head);
  for (let count = 0; count < mostLines && line.number < doc.lines; count += 1) {
    const next = doc.line(line.number + 1);
    if (next.text.trim() === '') break;
    line = next;
  }
  return line.to;
}

/** An element for the window to show findings in. */
class FindingsWidget extends WidgetType {
  readonly #findings: readonly Finding[];
  readonly #key: string;
  readonly #hosts: FindingHosts;

  constructor(findings: readonly Finding[], hosts: FindingHosts) {
    super();
    this.#findings = findings;
    this.#key = findings.map(keyOf).join('\n');
    this.#hosts = hosts;
  }

  override eq(other: FindingsWidget): boolean {
    return other.#key === this.#key;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'findings-here';
    this.#hosts.opened({ element, findings: this.#findings });
    return element;
  }

  override destroy(element: HTMLElement): void {
    this.#hosts.closed(element);
  }

  override get estimatedHeight(): number {
    return 80;
  }
}
