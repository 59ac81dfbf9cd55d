import { useCommand } from '../commands/use-command.ts';
import type { Draft } from './draft-state.ts';
import { openNextSlot } from './open-next-slot.ts';
import { stepThroughFindings } from './findings-pane/step-through-findings.ts';
import { focusFixes } from './findings-pane/focus-fixes.ts';

/** Lets menus, palette and keys do what belongs to the draft as a whole. */
export function useDraftCommands(draft: Draft): void {
  useCommand('export', () => draft.setExporting(true));
  useCommand('next-slot', () => openNextSlot(draft, 1));
  useCommand('previous-slot', () => openNextSlot(draft, -1));
  useCommand('next-finding', () => stepThroughFindings(draft, 1));
  useCommand('previous-finding', () => stepThroughFindings(draft, -1));
  useCommand('finding-fixes', () => focusFixes(draft));
}
