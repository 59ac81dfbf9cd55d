import type { UnsavedCopy } from '../../../briefing/contract/window-calls.ts';
import { onEvent } from '../../bridge/events.ts';
import { offerCopies } from '../../state/unsaved-copies.ts';
import type { FactEditor, LeftForm } from './fact-editor.ts';

/** Forms that were left with something in them that their desk does not have, by desk and fact. */
const left = new Map<string, FactEditor>();

/** Saves a form that is not shown any more; what cannot be saved waits for whoever comes back. */
export async function leaveForm(editor: FactEditor): Promise<void> {
  left.set(keyOf(editor.desk, editor.id), editor);
  await saveLeft(editor);
}

/** What was typed into the form of a fact when it was left. */
export function leftForm(desk: string, id: string): LeftForm | undefined {
  return left.get(keyOf(desk, id))?.left();
}

/** The form of a fact is shown again, with what was typed into it. */
export function forgetLeftForm({ desk, id }: FactEditor): void {
  left.delete(keyOf(desk, id));
}

async function saveLeft(editor: FactEditor): Promise<void> {
  await editor.save();
  const key = keyOf(editor.desk, editor.id);
  if (editor.unsaved() === undefined && left.get(key) === editor) left.delete(key);
}

onEvent(({ kind }) => {
  if (kind === 'desk-back') for (const editor of left.values()) void saveLeft(editor);
});

offerCopies((desk): readonly UnsavedCopy[] =>
  [...left.values()].flatMap((editor) => (editor.desk === desk ? (editor.unsaved() ?? []) : [])),
);

function keyOf(desk: string, id: string): string {
  return JSON.stringify([desk, id]);
}
