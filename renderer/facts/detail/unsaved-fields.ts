import { create } from 'zustand';
import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import { listed } from '../../../briefing/text/listed.ts';
import type { EditedFact } from './fact-editor.ts';

/** What cannot be saved in the form that is open, for the status bar. */
export const useUnsaved = create<{ readonly words: string | undefined }>()(() => ({ words: undefined }));

/** What of a fact cannot be saved as it stands: `T05 not saved: fix “Review by”`. */
export function unsavedWords({ kept, errors, fields, trouble }: EditedFact): string | undefined {
  const { id } = kept.fact;
  if (trouble !== undefined) return `${id} not saved`;
  const names = [...errors.keys()].map((field) => `“${fieldLabel(field, fields)}”`);
  return names.length === 0 ? undefined : `${id} not saved: fix ${listed(names)}`;
}
