import { useDraftState } from './draft-state.ts';
import { DraftNotices } from './draft-notices.tsx';
import { SlotEditors } from './editor/slot-editors.tsx';
import { ExportSheet } from './export/export-sheet.tsx';
import { SetUpForm } from './set-up/set-up-form.tsx';

/** The prose, or in its place the set-up or the sheet of an export. The prose keeps its undo while others are in its place. */
export function EditorPane() {
  const isExporting = useDraftState((state) => state.isExporting);
  const isSettingUp = useDraftState((state) => state.open === 'set-up');
  return (
    <>
      <DraftNotices />
      <div className="draft-writing" hidden={isSettingUp}>
        <SlotEditors />
      </div>
      {isSettingUp && <SetUpForm />}
      {isExporting && <ExportSheet />}
    </>
  );
}
