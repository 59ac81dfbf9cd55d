import type { EditorState, Extension } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { Finding } from '../../../briefing/outcome.ts';
import { findingsAt } from './finding-marks.ts';

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

/** Opens the findings at the caret below their paragraph. */
export function openFindings(hosts: FindingHosts): Extension {
  return StateField.define<Opened>({
    create: () => ({ isHere: false, shown: Decoration.none, key: '', closed: undefined }),
    update: (before, { state, effects, docChanged, selection }) => {
      const isHere = effects.findLast((effect) => effect.is(caretIsHere))?.value ?? before.isHere;
      const findings = isHere ? findingsHere(state) : [];
      const key = findings.map(keyOf).join('\n');
      const isClosing = effects.some((effect) => effect.is(closeFindings));
      const closed = isClosing ? key : before.closed === key ? key : undefined;
      const isSame = key === before.key && closed === before.closed && !docChanged && selection === undefined;
      if (isSame && isHere === before.isHere) return before;
      const shown = closed === key || key === '' ? Decoration.none : below(state, findings, hosts);
      return { isHere, shown, key, closed };
    },
    provide: (field) => EditorView.decorations.from(field, ({ shown }) => shown),
  });
}

interface Opened {
  readonly isHere: boolean;
  readonly shown: DecorationSet;
  /** Of the findings at the caret. */
  readonly key: string;
  /** What the user closed. */
  readonly closed: string | undefined;
}

function findingsHere(state: EditorState): readonly Finding[] {
  const { main } = state.selection;
  return findingsAt(state, main.head)
    .slice(0, most)
    .map(({ finding }) => finding);
}

function keyOf({ rule, message, found = '' }: Finding): string {
  return `${rule} ${message} ${found}`;
}

function below(state: EditorState, findings: readonly Finding[], hosts: FindingHosts): DecorationSet {
  const widget = Decoration.widget({ widget: new FindingsWidget(findings, hosts), block: true, side: 1 });
  return Decoration.set(widget.range(endOfParagraph(state)));
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
