import type { FactForm } from './fact-form.ts';
import { fieldOf } from './rebase-form.ts';

/** What was typed into a field of a form, as one text: `about 2,200 detainees`. */
export function formText(form: FactForm, field: string): string {
  return wordsOf(fieldOf(form, field)).join('\n');
}

/** One line a value of a list; the parts of a value stand one after the other. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.map((one) => wordsOf(one).join(' ')).filter((line) => line !== '');
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return [];
}
