import { useEffect, useMemo } from 'react';
import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import { onEvent } from '../../bridge/events.ts';
import { saveBeforeClosing } from '../../state/unsaved.ts';
import { offerCopies } from '../../state/unsaved-copies.ts';
import { useWindow } from '../../state/window-state.ts';
import { FactEditor } from './fact-editor.ts';
import { forgetLeftForm, leaveForm, leftForm } from './left-forms.ts';

/** The editor of a fact for as long as its form is shown. Another fact gets an editor of its own. */
export function useFactEditor(kept: KeptFact, setting: FactSetting): FactEditor {
  const { id } = kept.fact;
  const desk = useWindow((state) => state.desk?.path ?? '');
  // The editor begins with what is known when its fact is shown; what comes later it follows.
  const editor = useMemo(() => new FactEditor(desk, { kept, setting, left: leftForm(desk, id) }), [desk, id]);
  useEffect(() => editor.follow(kept, setting), [editor, kept, setting]);
  useEffect(() => keepSaved(editor), [editor]);
  return editor;
}

function keepSaved(editor: FactEditor): () => void {
  const stops = [
    saveBeforeClosing(editor.save),
    offerCopies((desk) => {
      const unsaved = desk === editor.desk ? editor.unsaved() : undefined;
      return unsaved === undefined ? [] : [unsaved];
    }),
    onEvent(({ kind }) => {
      if (kind === 'desk-back') void editor.save();
    }),
  ];
  forgetLeftForm(editor);
  // What was left in its form is tried at once.
  void editor.save();
  return () => {
    for (const stop of stops) stop();
    void leaveForm(editor);
  };
}
