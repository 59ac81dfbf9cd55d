import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import { saveBeforeClosing } from '../../state/unsaved.ts';
import type { EditedFact } from './fact-editor.ts';
import { FactEditor } from './fact-editor.ts';

/** The editor of a fact for as long as its form is shown, with the fact as it is edited now. */
export function useFactEditor(kept: KeptFact, setting: FactSetting): readonly [FactEditor, EditedFact] {
  const [editor] = useState(() => new FactEditor(kept, setting));
  const edited = useSyncExternalStore(editor.subscribe, editor.state);
  useEffect(() => editor.follow(kept, setting), [editor, kept, setting]);
  useEffect(() => {
    const forget = saveBeforeClosing(editor.save);
    return () => {
      forget();
      void editor.close();
    };
  }, [editor]);
  return [editor, edited];
}
