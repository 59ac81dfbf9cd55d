import { acceptCompletion, completionStatus, selectedCompletion } from '@codemirror/autocomplete';
import type { EditorState, Extension, Text } from '@codemirror/state';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const begun = /\[@[^[\]\n]*$|\{\{(?:(?!\}\})[^\n])*$|^[\t ]*:{3,}[\t ]*[\w-]+$/u;

/** How much of the line before the caret is looked at. */
const longest = 1000;

/** What Enter was pressed on while the options were still on their way. */
interface Awaited {
  readonly doc: Text;
  /** What stood first in the list then. */
  readonly shown: string | undefined;
  /** What was written of an id. */
  readonly written: string;
}

/**
 * Enter behind `[@T05` or `:::warn` never breaks the line, however fast it comes: where the options for the last key are not there yet, it
 * waits for them. It takes the first one only where that is what stood there before, or just what was written.
 */
export function acceptWhenReady(): Extension {
  let awaited: Awaited | undefined;
  return [
    Prec.highest(
      keymap.of([
        {
          key: 'Enter',
          run: ({ state }) => {
            if (completionStatus(state) !== 'pending') return false;
            awaited = awaitedIn(state);
            return awaited !== undefined;
          },
        },
      ]),
    ),
    EditorView.updateListener.of(({ view, state }) => {
      if (awaited === undefined || completionStatus(state) === 'pending') return;
      const { doc, shown, written } = awaited;
      awaited = undefined;
      const first = selectedCompletion(state)?.label;
      const isMeant =
        first !== undefined && (first === shown || first.toLowerCase() === written.toLowerCase());
      if (isMeant && state.doc.eq(doc)) queueMicrotask(() => acceptCompletion(view));
    }),
  ];
}

function awaitedIn(state: EditorState): Awaited | undefined {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const match = begun.exec(line.text.slice(Math.max(0, head - line.from - longest), head - line.from));
  if (match === null) return undefined;
  return {
    doc: state.doc,
    shown: selectedCompletion(state)?.label,
    written: /[\w.-]*$/u.exec(match[0])?.[0] ?? '',
  };
}
