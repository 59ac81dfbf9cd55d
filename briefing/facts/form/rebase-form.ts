import { isSame } from '../../schemas/is-same.ts';
import type { DetailText } from './detail-text.ts';
import type { FactForm } from './fact-form.ts';
import type { CommonField } from './read-fact-field.ts';
import { commonFields } from './read-fact-field.ts';

/** A form that was brought to a newer state of its fact. */
export interface RebasedForm {
  readonly form: FactForm;
  /** Fields that were changed here and there, each otherwise; the form has them as they were typed here. */
  readonly conflicts: readonly string[];
}

/**
 * Brings a form to a newer state of its fact. `clean` is what the form held where nothing was typed, `now` what it would hold:
 * what was typed stays, what nobody touched follows, and what both changed is named.
 */
export function rebaseForm(form: FactForm, clean: FactForm, now: FactForm): RebasedForm {
  const typed = changedFields(form, clean);
  const conflicts = typed.filter(
    (field) =>
      !isSame(fieldOf(now, field), fieldOf(clean, field)) &&
      !isSame(fieldOf(now, field), fieldOf(form, field)),
  );
  return { form: withFormFields(now, form, typed), conflicts };
}

/** The fields in which two forms differ: `reviewBy`, `details.from`. */
export function changedFields(form: FactForm, other: FactForm): readonly string[] {
  const details = new Set([...Object.keys(form.details), ...Object.keys(other.details)]);
  const all = [...commonFields, ...[...details].map((name) => `details.${name}`)];
  return all.filter((field) => !isSame(fieldOf(form, field), fieldOf(other, field)));
}

/** A form with some of its fields as another form has them. */
export function withFormFields(form: FactForm, other: FactForm, fields: readonly string[]): FactForm {
  const common = fields.filter(isCommon).map((field) => [field, other[field]] as const);
  const details = fields
    .filter((field) => field.startsWith(detailsPrefix))
    .map((field) => [nameOf(field), fieldOf(other, field) as DetailText] as const);
  return {
    ...form,
    ...Object.fromEntries(common),
    details: { ...form.details, ...Object.fromEntries(details) },
  };
}

const detailsPrefix = 'details.';

/** What a form holds in a field: `reviewBy`, `details.from`. */
export function fieldOf(form: FactForm, field: string): unknown {
  return isCommon(field) ? form[field] : (form.details[nameOf(field)] ?? '');
}

function nameOf(field: string): string {
  return field.slice(detailsPrefix.length);
}

function isCommon(field: string): field is CommonField {
  return (commonFields as readonly string[]).includes(field);
}
