import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { useEffect } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useCommand } from '../../commands/use-command.ts';
import { redo as redoOnDesk, undo as undoOnDesk } from '../../frame/take-back.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import type { Manuscript } from './manuscript.ts';
import { manuscriptOf } from './manuscript-of.ts';

/** What undo and redo would take back and do again now, in words; absent: nothing. */
export interface UndoSteps {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

/** What undo and redo do in a draft: they go on with what was changed last, the prose or something on the desk. */
export function useUndoSteps(): UndoSteps {
  const manuscript = manuscriptOf(useDraft());
  const { value } = useCall('desk:changes', {});
  useEffect(() => manuscript.deskChanged(`${value?.undo} ${value?.redo}`), [manuscript, value]);
  // Asked at each change of the draft; the buttons are drawn anew only where the answer is another one.
  const undoesTyping = useDraftState(() => canUndo(manuscript));
  const redoesTyping = useDraftState(() => canRedo(manuscript));
  return { undo: undoesTyping ? 'typing' : value?.undo, redo: redoesTyping ? 'typing' : value?.redo };
}

/** Lets menu, palette and keys outside of the prose undo what was changed last. */
export function useUndoCommands(manuscript: Manuscript): void {
  useCommand('undo', () => (canUndo(manuscript) ? manuscript.run(undo) : void undoOnDesk()));
  useCommand('redo', () => (canRedo(manuscript) ? manuscript.run(redo) : void redoOnDesk()));
}

function canUndo(manuscript: Manuscript): boolean {
  return proseIsLast(manuscript) && undoDepth(stateOf(manuscript)) > 0;
}

function canRedo(manuscript: Manuscript): boolean {
  return proseIsLast(manuscript) && redoDepth(stateOf(manuscript)) > 0;
}

function proseIsLast(manuscript: Manuscript): boolean {
  return manuscript.changedLast === 'prose' && manuscript.draft.state.getState().open !== 'set-up';
}

function stateOf(manuscript: Manuscript) {
  return manuscript.stateOf(manuscript.lastSlot() ?? '');
}
