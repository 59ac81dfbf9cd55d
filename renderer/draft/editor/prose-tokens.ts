import { isolateHistory } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import type { Command, DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { Decoration, keymap, ViewPlugin } from '@codemirror/view';
import type { Severity } from '../../../briefing/outcome.ts';
import { CitationWidget } from './citation-widget.ts';
import { findingsChecked, severityIn } from './finding-marks.ts';
import type { ProseToken } from './prose-token.ts';
import { eachToken, tokensAt } from './prose-token.ts';
import type { TokenKnowledge } from './token-knowledge.ts';
import { knowledgeGrew } from './token-knowledge.ts';
import { ValueWidget } from './value-widget.ts';

/** Shows citations as the ids they name and values as the words they print; with the caret inside, as they are written. */
export function proseTokens(knowledge: TokenKnowledge): Extension {
  return [
    ViewPlugin.define(
      (view) => ({
        tokens: tokensIn(view, knowledge),
        update(update: ViewUpdate) {
          if (isStale(update)) this.tokens = tokensIn(update.view, knowledge);
        },
      }),
      { decorations: ({ tokens }) => tokens },
    ),
    keymap.of([
      { key: 'Backspace', run: removeToken('before') },
      { key: 'Delete', run: removeToken('after') },
    ]),
  ];
}

function isStale(update: ViewUpdate): boolean {
  const { docChanged, selectionSet, viewportChanged, focusChanged, startState, state, transactions } = update;
  if (docChanged || selectionSet || viewportChanged || focusChanged) return true;
  if (syntaxTree(startState) !== syntaxTree(state)) return true;
  return transactions.some(({ effects }) =>
    effects.some((effect) => effect.is(knowledgeGrew) || effect.is(findingsChecked)),
  );
}

function tokensIn(view: EditorView, knowledge: TokenKnowledge): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const range of view.visibleRanges) {
    eachToken(view.state, range, (token) => {
      const isOpen = view.hasFocus && isInside(view.state, token);
      const severity = severityIn(view.state, token.from, token.to);
      const shown = decoration(view.state, token, { knowledge, isOpen, severity });
      if (shown !== undefined) found.push(shown.range(token.from, token.to));
    });
  }
  return Decoration.set(found, true);
}

interface Showing {
  readonly knowledge: TokenKnowledge;
  /** Shown as it is written. */
  readonly isOpen: boolean;
  /** Of the worst finding in it. */
  readonly severity: Severity | undefined;
}

/** What runs over a line break is shown as it is written: only within a line can one thing stand for another. */
function decoration(state: EditorState, token: ProseToken, showing: Showing): Decoration | undefined {
  const isOpen = showing.isOpen || token.to > state.doc.lineAt(token.from).to;
  const { knowledge, severity } = showing;
  if (token.kind === 'citation') {
    if (isOpen) return written(token.targets.map(({ id }) => id));
    const targets = token.targets.map((target) => ({ ...target, thing: knowledge.cited(target.id) }));
    return Decoration.replace({ widget: new CitationWidget(targets, severity) });
  }
  if (isOpen) return written([]);
  const reading = knowledge.reading(token.value);
  return reading === undefined
    ? undefined
    : Decoration.replace({ widget: new ValueWidget(reading, severity) });
}

function written(ids: readonly string[]): Decoration {
  return Decoration.mark({ class: 'token-source token', attributes: { 'data-ids': ids.join(' ') } });
}

/** Whether an end of what is selected stands within a token, not at its edge. */
function isInside({ selection: { main } }: EditorState, { from, to }: ProseToken): boolean {
  const within = (at: number): boolean => from < at && at < to;
  return within(main.head) || within(main.anchor);
}

/** A token that is shown as one thing is removed as one thing. */
function removeToken(side: 'before' | 'after'): Command {
  return (view) => {
    const { main } = view.state.selection;
    if (!main.empty || view.state.readOnly) return false;
    const beside = tokensAt(view.state, main.head).find(
      ({ from, to }) => (side === 'before' ? to : from) === main.head,
    );
    if (beside === undefined) return false;
    const { from, to } = beside;
    view.dispatch({
      changes: { from, to },
      userEvent: `delete.${side === 'before' ? 'backward' : 'forward'}`,
      annotations: isolateHistory.of('full'),
    });
    return true;
  };
}
