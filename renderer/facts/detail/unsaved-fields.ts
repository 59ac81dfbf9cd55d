import { create } from 'zustand';
import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import type { EditedFact } from './fact-editor.ts';

/** What of a fact cannot be saved as it stands, for the status bar. */
export interface UnsavedFields {
  readonly words: string | undefined;
}

/** What cannot be saved in the form that is open. */
export const useUnsaved = create<UnsavedFields>()(() => ({ words: undefined }));

/** Notes what of a fact cannot be saved; the function it answers takes the note back. */
export function noteUnsaved({ kept, errors, fields, trouble }: EditedFact): () => void {
  const names = [...errors.keys()].map((field) => `“${fieldLabel(field, fields)}”`);
  const wrong = names.length === 0 ? undefined : `not saved: fix ${listed(names)}`;
  const words = trouble === undefined ? wrong : 'not saved';
  useUnsaved.setState({ words: words === undefined ? undefined : `${kept.fact.id} ${words}` });
  return () => useUnsaved.setState({ words: undefined });
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
