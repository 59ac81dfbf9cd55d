import type { Fact } from '../fact.ts';
import type { DetailText } from './detail-text.ts';
import type { FactForm } from './fact-form.ts';
import { factForm } from './fact-form.ts';
import { isSame } from '../../schemas/is-same.ts';
import type { KindField } from './kind-fields.ts';
import type { CommonField } from './read-fact-field.ts';
import { commonFields } from './read-fact-field.ts';

/** A form that was brought to a newer state of its fact. */
export interface RebasedForm {
  readonly form: FactForm;
  /** Fields that were changed here and there, each otherwise; the form has them as they were typed here. */
  readonly conflicts: readonly string[];
}

/**
 * Brings a form from the state of the fact it was made from to a newer one: what was typed stays, what nobody touched follows,
 * and what both changed is named.
 */
export function rebaseForm(form: FactForm, from: Fact, to: Fact, fields: readonly KindField[]): RebasedForm {
  const [old, now] = [factForm(from, fields), factForm(to, fields)];
  const conflicts: string[] = [];
  const settle = <T>(field: string, mine: T, before: T, theirs: T): T => {
    if (isSame(mine, before)) return theirs;
    if (!isSame(theirs, before) && !isSame(theirs, mine)) conflicts.push(field);
    return mine;
  };
  const common = Object.fromEntries(
    commonFields.map((field) => [field, settle(field, form[field], old[field], now[field])]),
  ) as Pick<FactForm, CommonField>;
  const details = Object.fromEntries(
    fields.map(({ name }) => [
      name,
      settle<DetailText>(
        `details.${name}`,
        form.details[name] ?? '',
        old.details[name] ?? '',
        now.details[name] ?? '',
      ),
    ]),
  );
  return { form: { ...common, details }, conflicts };
}

/** A form with some of its fields as another form has them. */
export function withFormFields(form: FactForm, other: FactForm, fields: readonly string[]): FactForm {
  const taken = fields.filter((field): field is CommonField =>
    (commonFields as readonly string[]).includes(field),
  );
  const details = fields
    .filter((field) => field.startsWith('details.'))
    .map((field) => field.slice('details.'.length));
  return {
    ...form,
    ...Object.fromEntries(taken.map((field) => [field, other[field]])),
    details: {
      ...form.details,
      ...Object.fromEntries(details.map((name) => [name, other.details[name] ?? ''])),
    },
  };
}
