import { EditorSelection } from '@codemirror/state';
import type { ChangeSpec, StateCommand } from '@codemirror/state';

/** Puts marks such as `**` around what is selected, or around the caret; where they stand already, takes them away. */
export function wrapSelection(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const { from, to } = state.selection.main;
    const around = state.sliceDoc(Math.max(0, from - mark.length), from) === mark;
    const isWrapped =
      around && state.sliceDoc(to, to + mark.length) === mark && !isPartOf(state.sliceDoc(0, from), mark);
    const changes: readonly ChangeSpec[] = isWrapped
      ? [
          { from: from - mark.length, to: from },
          { from: to, to: to + mark.length },
        ]
      : [
          { from, insert: mark },
          { from: to, insert: mark },
        ];
    const by = isWrapped ? -mark.length : mark.length;
    dispatch(
      state.update({
        changes,
        selection: EditorSelection.range(from + by, to + by),
        userEvent: 'input.wrap',
      }),
    );
    return true;
  };
}

/** Whether the one star before the caret is half of two. */
function isPartOf(before: string, mark: string): boolean {
  return mark.length === 1 && before.endsWith(mark + mark) && !before.endsWith(mark.repeat(3));
}

/** Makes what is selected the words of a link, with the caret where its address goes. */
export const linkSelection: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const caret = words === '' ? from + 1 : to + 3;
  dispatch(
    state.update({
      changes: { from, to, insert: `[${words}]()` },
      selection: EditorSelection.cursor(caret),
      userEvent: 'input.link',
    }),
  );
  return true;
};
