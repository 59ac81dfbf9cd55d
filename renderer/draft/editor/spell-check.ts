import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { usePreferences } from '../../state/preferences.ts';

/** Attributes are asked for at each update: one that changes nothing makes the text follow what the user prefers now. */
const follow = ViewPlugin.define((view) => {
  const stop = usePreferences.subscribe((now, before) => {
    if (now.spellCheck !== before.spellCheck) view.dispatch({});
  });
  return { destroy: stop };
});

/** Has the system check the spelling of prose where the user wants that. */
export const spellCheck: Extension = [
  EditorView.contentAttributes.of(() => ({ spellcheck: String(usePreferences.getState().spellCheck) })),
  follow,
];
