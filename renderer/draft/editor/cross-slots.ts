import { Direction } from '@codemirror/view';
import type { Command, EditorView, KeyBinding } from '@codemirror/view';
import { EditorSelection } from '@codemirror/state';
import type { Manuscript } from './manuscript.ts';

/** Arrows that leave a slot at its edge go on in the next one, as if all were one text. */
export function crossSlots(slot: string, manuscript: Manuscript): readonly KeyBinding[] {
  const to = (direction: 1 | -1, leaves: Leaves): Command => {
    return (view) => leaves(view) && cross(view, { slot, manuscript, direction });
  };
  return [
    { key: 'ArrowDown', run: to(1, (view) => isOnLastRow(view, true)) },
    { key: 'ArrowUp', run: to(-1, (view) => isOnLastRow(view, false)) },
    { key: 'ArrowRight', run: to(1, (view) => isAtEdge(view, view.state.doc.length)) },
    { key: 'ArrowLeft', run: to(-1, (view) => isAtEdge(view, 0)) },
  ];
}

type Leaves = (view: EditorView) => boolean;

interface Crossing {
  readonly slot: string;
  readonly manuscript: Manuscript;
  readonly direction: 1 | -1;
}

/** Whether the caret stands in the last (or first) row, so that another step would not move it to another row. */
function isOnLastRow(view: EditorView, forward: boolean): boolean {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const edge = forward ? view.state.doc.length : 0;
  const here = view.coordsAtPos(main.head, main.assoc === -1 ? -1 : 1);
  const last = view.coordsAtPos(edge, forward ? -1 : 1);
  if (here === null || last === null) return main.head === edge;
  return forward ? here.bottom > last.top : here.top < last.bottom;
}

function isAtEdge(view: EditorView, edge: number): boolean {
  const { main } = view.state.selection;
  // In text that runs from right to left the arrows point the other way; there they stay within the slot.
  return main.empty && main.head === edge && view.textDirectionAt(edge) === Direction.LTR;
}

function cross(view: EditorView, { slot, manuscript, direction }: Crossing): boolean {
  const slots = manuscript.slots();
  const next = slots[slots.indexOf(slot) + direction];
  const into = next === undefined ? undefined : manuscript.viewOf(next);
  if (into === undefined) return false;
  const edge = direction === 1 ? 0 : into.state.doc.length;
  into.focus();
  into.dispatch({ selection: EditorSelection.cursor(edge), scrollIntoView: true });
  const at = besides(view, into, direction);
  if (at !== undefined) into.dispatch({ selection: EditorSelection.cursor(at), scrollIntoView: true });
  return true;
}

/** The place in the first (or last) row of an editor that is below (or above) the caret of another one. */
function besides(from: EditorView, into: EditorView, direction: 1 | -1): number | undefined {
  const here = from.coordsAtPos(from.state.selection.main.head);
  const row = into.coordsAtPos(direction === 1 ? 0 : into.state.doc.length, direction);
  if (here === null || row === null) return undefined;
  return into.posAtCoords({ x: here.left, y: (row.top + row.bottom) / 2 }) ?? undefined;
}
