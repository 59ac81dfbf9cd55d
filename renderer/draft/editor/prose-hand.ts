import type { EditorHand } from '../draft-state.ts';
import { insertProse } from './cite-fact.ts';
import type { Manuscript } from './manuscript.ts';

/** What others may do at the caret of the prose. */
export function proseHand(manuscript: Manuscript): EditorHand {
  const focus = (): void => {
    const slot = manuscript.lastSlot();
    if (slot !== undefined) manuscript.viewOf(slot)?.focus();
  };
  return {
    focus,
    insert: (text) => {
      const slot = manuscript.lastSlot();
      if (slot === undefined || manuscript.stateOf(slot).readOnly) return false;
      const state = manuscript.stateOf(slot);
      const { from, to } = state.selection.main;
      manuscript.dispatch(slot, insertProse(state, text, from, to));
      focus();
      return true;
    },
    replace: ({ slot, line, column = 1 }, length, text) => {
      if (!manuscript.slots().includes(slot) || manuscript.stateOf(slot).readOnly) return false;
      const { doc } = manuscript.stateOf(slot);
      if (line < 1 || line > doc.lines) return false;
      const from = Math.min(doc.line(line).from + column - 1, doc.length);
      const to = Math.min(from + length, doc.length);
      manuscript.dispatch(slot, { changes: { from, to, insert: text }, userEvent: 'input.fix' });
      return true;
    },
  };
}
