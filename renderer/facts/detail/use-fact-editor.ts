import { useEffect, useMemo } from 'react';
import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import { saveBeforeClosing } from '../../state/unsaved.ts';
import { FactEditor } from './fact-editor.ts';

/** The editor of a fact for as long as its form is shown. Another fact gets an editor of its own. */
export function useFactEditor(kept: KeptFact, setting: FactSetting): FactEditor {
  const { id } = kept.fact;
  // The editor begins with what is known when its fact is shown; what comes later it follows.
  const editor = useMemo(() => new FactEditor(kept, setting), [id]);
  useEffect(() => editor.follow(kept, setting), [editor, kept, setting]);
  useEffect(() => {
    const forget = saveBeforeClosing(editor.save);
    return () => {
      forget();
      void editor.close();
    };
  }, [editor]);
  return editor;
}
