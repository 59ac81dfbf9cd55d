import { createStore } from 'zustand';
import type { CheckedTemplate, OpenTemplate } from '../../briefing/contract/template-calls.ts';
import type { UnsavedCopy } from '../../briefing/contract/window-calls.ts';
import type { TemplateVersion } from '../../briefing/drafts/template-version.ts';
import type { Failure, Finding } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import type { Searched } from '../draft/editor/find/slot-search.ts';
import { Settling } from './settling.ts';

/** What is open at the place of templates. */
export interface WorkState {
  /** As it was saved last. */
  readonly open: OpenTemplate;
  /** As it is typed. */
  readonly text: string;
  /** ISO 8601 instant at which the typed text was kept; absent where it is not kept, or is the saved one. */
  readonly keptAt?: string | undefined;
  /** Why the typed text could not be kept. */
  readonly trouble?: string | undefined;
  /** What was said last of a text, and which text that was. */
  readonly checked?: (CheckedTemplate & { readonly text: string }) | undefined;
  /** As another program or window changed it while it was being changed here. */
  readonly outside?: OpenTemplate | undefined;
  readonly caret: { readonly line: number; readonly column: number };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What others may do in the text. */
export interface TextHand {
  focus(): void;
  /** Puts the caret there; lines and columns count from 1. */
  reveal(line: number, column: number): void;
  /** Puts other words where a finding is. False where they are not there any more. */
  mend(finding: Finding, find: string, use: string): boolean;
  undo(): void;
  redo(): void;
  /** The text as something to search. */
  readonly searched: Searched;
}

/** How a text is to be saved. */
export interface SaveChoices {
  readonly note: string;
  /** Whether drafts go on with it where they do not break. */
  readonly move: boolean;
}

/** What became of saving. */
export type SaveEnd =
  | { readonly saved: TemplateVersion; readonly moved: number; readonly pinned: number }
  | { readonly failure: Failure }
  | 'changed-elsewhere';

/** Milliseconds after the last key at which the typed text is kept, and at which it is checked. */
const keptAfter = 400;
const checkedAfter = 250;

/** A template that is open: its saved text, what is typed, and what there is to say of it. */
export class TemplateWork {
  /** Folder of the template’s desk; no other one is ever given what is typed. */
  readonly desk: string;
  readonly state;
  hand: TextHand | undefined;
  readonly #keeping = new Settling(keptAfter, () => this.#keep());
  readonly #checking = new Settling(checkedAfter, () => this.#check());

  /** Hash of the saved text that what is typed was made from. */
  #basis: string;

  constructor(desk: string, open: OpenTemplate) {
    this.desk = desk;
    const { working, sha256 } = open;
    this.#basis = working?.basis ?? sha256;
    this.state = createStore<WorkState>()(() => ({
      open,
      text: working?.text ?? open.text,
      keptAt: working?.at,
      ...(this.#basis === sha256 ? {} : { outside: open }),
      caret: { line: 1, column: 1 },
      canUndo: false,
      canRedo: false,
    }));
    this.#checking.ask();
    void this.#checking.flush();
  }

  get name(): string {
    return this.state.getState().open.name;
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.state.setState({ text });
    this.#keeping.ask();
    this.#checking.ask();
  }

  /** Keeps what was typed, now. */
  flush(): Promise<void> {
    return this.#keeping.flush();
  }

  /** What is typed and the desk does not have; undefined where it has all of it. */
  unsaved(): UnsavedCopy | undefined {
    const { open, text, trouble } = this.state.getState();
    return trouble === undefined ? undefined : { title: `Template ${open.name}`, parts: [{ text }] };
  }

  /** Makes the typed text the next version. */
  async save({ note, move }: SaveChoices): Promise<SaveEnd> {
    await this.flush();
    const { open, text } = this.state.getState();
    const said = note.trim() === '' ? {} : { note: note.trim() };
    const request = { name: open.name, text, basis: open.sha256, move, ...said };
    const answer = await call('templates:save', request, this.desk);
    if (!answer.ok) return { failure: answer.failure };
    if (!answer.value.kept) {
      this.state.setState({ outside: answer.value.current });
      return 'changed-elsewhere';
    }
    await this.look();
    const { version, moved, pinned } = answer.value;
    return { saved: version, moved, pinned };
  }

  /** Looks at what the desk has now. What is not changed here follows it; what is stays, and the user decides. */
  async look(): Promise<void> {
    const answer = await call('templates:get', { name: this.name }, this.desk);
    if (!answer.ok) return;
    const { open, text } = this.state.getState();
    if (answer.value.sha256 === open.sha256) {
      if (answer.value.version?.number !== open.version?.number) this.state.setState({ open: answer.value });
      return;
    }
    if (text === answer.value.text) return this.#base(answer.value);
    if (text === open.text) this.take(answer.value);
    else this.state.setState({ outside: answer.value });
  }

  /** Puts the text of another state of the template in the place of what is typed; undo takes it back. */
  take(current: OpenTemplate): void {
    this.#base(current);
    this.type(current.text);
  }

  /** Goes on with what is typed, above what was changed elsewhere. */
  keepMine(): void {
    const { outside } = this.state.getState();
    if (outside === undefined) return;
    this.#base(outside);
    this.#keeping.ask();
  }

  #base(open: OpenTemplate): void {
    this.#basis = open.sha256;
    const { text } = this.state.getState();
    this.state.setState({ open, outside: undefined });
    if (text === open.text) this.state.setState({ keptAt: undefined });
  }

  async #keep(): Promise<void> {
    const { open, text } = this.state.getState();
    if (open.isBuiltIn) return;
    const isSaved = text === open.text;
    const request = { name: open.name, ...(isSaved ? {} : { text, basis: this.#basis }) };
    const answer = await call('templates:keep', request, this.desk);
    if (answer.ok)
      return this.state.setState({ keptAt: isSaved ? undefined : answer.value.at, trouble: undefined });
    this.state.setState({ trouble: answer.failure.message });
    // What does not fit will fit no better the next time.
    const isLost = answer.failure.code === 'bad-input';
    if (!isLost && this.state.getState().text !== open.text) this.#keeping.ask();
  }

  async #check(): Promise<void> {
    const { open, text } = this.state.getState();
    const answer = await call('templates:check', { name: open.name, text }, this.desk);
    if (answer.ok) this.state.setState({ checked: { ...answer.value, text } });
  }
}

/** The first error of what was checked last. */
export function firstError({ checked }: WorkState): Finding | undefined {
  return checked?.findings.find(({ severity }) => severity === 'error');
}
