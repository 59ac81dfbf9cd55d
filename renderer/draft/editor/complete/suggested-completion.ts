import type { Completion } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { LeftOutReason } from '../../../../briefing/drafts/select-facts.ts';
import type { Suggestion } from '../../../../briefing/drafts/editor-answers.ts';

/** Writes what was picked. */
export type ApplyCompletion = (view: EditorView, completion: Completion, from: number, to: number) => void;

/** A completion with what its row shows. */
export interface SuggestedCompletion extends Omit<Completion, 'apply'> {
  readonly row: CompletionRow;
  readonly apply?: ApplyCompletion;
}

/** A row of the list: a badge or a sign, words, and something quiet at the end. */
export interface CompletionRow {
  /** Id of a fact. */
  readonly badge?: string;
  readonly isSource?: boolean;
  readonly words: string;
  /** In the face of code, as names of fields are. */
  readonly isCode?: boolean;
  readonly end?: string;
  readonly isQuiet?: boolean;
}

/** Why a fact is not in the briefing, for a row. */
const reasons: Readonly<Record<LeftOutReason, string>> = {
  'not selected': 'not selected',
  'taken out': 'taken out',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  'known after the cut-off': 'after the cut-off',
  'dated after the cut-off': 'after the cut-off',
};

/** A fact or source as a completion whose label is its id. */
export function suggested(suggestion: Suggestion): SuggestedCompletion {
  if (suggestion.kind === 'source') {
    const { id, title, reliability } = suggestion;
    return {
      label: id,
      row: { isSource: true, words: title, ...(reliability === undefined ? {} : { end: reliability }) },
    };
  }
  const { id, statement, grade, leftOut } = suggestion;
  const end = leftOut === undefined ? grade?.replace(/^([A-F])(?=[1-6])/u, '$1\u00a0') : reasons[leftOut];
  return {
    label: id,
    row: {
      badge: id,
      words: statement,
      isQuiet: leftOut !== undefined,
      ...(end === undefined ? {} : { end }),
    },
  };
}
