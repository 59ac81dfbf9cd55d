import { useDraftState } from '../../draft-state.ts';
import type { Manuscript } from '../manuscript.ts';
import { FindForm } from './find-form.tsx';

export interface FindBarProps {
  readonly manuscript: Manuscript;
  readonly withReplacement: boolean;
  readonly onClose: () => void;
}

/** Finds and replaces in a slot or in the whole draft. */
export function FindBar({ manuscript, withReplacement, onClose }: FindBarProps) {
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const open = useDraftState((state) => state.open);
  const mode = useDraftState((state) => state.mode);
  const text = useDraftState((state) => state.texts);
  const caret = useDraftState((state) => state.caret);
  return (
    <FindForm
      label="Find in the draft"
      place={{ searched: manuscript, shown: `${mode} ${open}`, text, caret }}
      slot={manuscript.openSlot(open)}
      undoWords="Undo in each slot takes it back."
      withReplacement={withReplacement && !isReadOnly}
      onClose={onClose}
    />
  );
}
