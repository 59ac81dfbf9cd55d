import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { EditorView as View, keymap } from '@codemirror/view';

/**
 * Closes what begins a token, so that the prose can be merged while one writes: `{{` gets its `}}`, `[@` its `]`. Typing the
 * closing signs goes over them; Backspace in an empty token takes both sides away.
 */
export const closeTokens: Extension = [
  View.inputHandler.of((view, from, to, text) => {
    if (view.state.readOnly || view.composing || from !== to) return false;
    return close(view, from, text) || goOver(view, from, text);
  }),
  keymap.of([{ key: 'Backspace', run: removeEmpty }]),
];

function close(view: EditorView, at: number, text: string): boolean {
  const { before, after } = around(view, at);
  const isValue = text === '{' && before.endsWith('{') && !before.endsWith('{{') && !after.startsWith('}');
  const isCitation = text === '@' && before.endsWith('[') && !/^[^[\]]*\]/u.test(after);
  if (!isValue && !isCitation) return false;
  view.dispatch({
    changes: { from: at, insert: text + (isValue ? '}}' : ']') },
    selection: { anchor: at + 1 },
    userEvent: 'input.type',
  });
  return true;
}

function goOver(view: EditorView, at: number, text: string): boolean {
  const { before, after } = around(view, at);
  const endsValue = text === '}' && after.startsWith('}') && /\{\{[^}]*\}?$/u.test(before);
  const endsCitation = text === ']' && after.startsWith(']') && /\[@[^[\]]*$/u.test(before);
  if (!endsValue && !endsCitation) return false;
  view.dispatch({ selection: { anchor: at + 1 }, userEvent: 'select' });
  return true;
}

function removeEmpty(view: EditorView): boolean {
  const { main } = view.state.selection;
  const { before, after } = around(view, main.head);
  const isValue = before.endsWith('{{') && after.startsWith('}}');
  const isCitation = before.endsWith('[@') && after.startsWith(']');
  if (!main.empty || view.state.readOnly || (!isValue && !isCitation)) return false;
  view.dispatch({
    changes: { from: main.head - 2, to: main.head + (isValue ? 2 : 1) },
    userEvent: 'delete.backward',
  });
  return true;
}

/** How far a token can reach, in UTF-16 units. */
const farthest = 1000;

/** What stands on the line, before and after a place. */
function around(view: EditorView, at: number): { readonly before: string; readonly after: string } {
  const line = view.state.doc.lineAt(at);
  const column = at - line.from;
  return {
    before: line.text.slice(Math.max(0, column - farthest), column),
    after: line.text.slice(column, column + farthest),
  };
}
