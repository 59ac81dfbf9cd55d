import type { Finding } from '../../outcome.ts';
import { checkBy } from '../../schemas/schema-findings.ts';
import type { FactRules } from '../check-fact.ts';
import { newFindings } from '../check-fact.ts';
import { factSchema } from '../fact-schema.ts';
import type { Fact } from '../fact.ts';
import { readDetail } from './detail-text.ts';
import type { FactForm } from './fact-form.ts';
import { factForm } from './fact-form.ts';
import { isSame } from '../../schemas/is-same.ts';
import type { KindField } from './kind-fields.ts';
import { commonFields, readFactField } from './read-fact-field.ts';
import type { Reading } from './reading.ts';

/** What a form comes to. */
export interface CheckedForm {
  /** The fact with every field that could be read; the others are as they were. */
  readonly fact: Fact;
  /** What to write instead, by field: `reviewBy`, `details.from`. */
  readonly errors: ReadonlyMap<string, string>;
}

/**
 * Reads a form against the fact it was made from. Fields nobody touched stay exactly as they are; a field that is wrong
 * keeps its old value and is named with what to write instead, and the rest is good to be saved.
 */
export function checkFactForm(
  form: FactForm,
  fact: Fact,
  fields: readonly KindField[],
  rules: FactRules,
): CheckedForm {
  const untouched = factForm(fact, fields);
  const taking = new FormTaking(fact, rules);
  for (const field of commonFields) {
    if (isSame(form[field], untouched[field])) continue;
    taking.take(field, readFactField(field, form, fact), (so, value) => withField(so, field, value));
  }
  for (const field of fields) {
    const text = form.details[field.name] ?? '';
    if (isSame(text, untouched.details[field.name] ?? '')) continue;
    taking.take(`details.${field.name}`, readDetail(field, text), (so, value) =>
      withField(so, 'details', withField(so.details, field.name, value)),
    );
  }
  return { fact: taking.fact, errors: taking.errors };
}

/** Takes fields into a fact, one after the other; what the desk would not allow is not taken. */
class FormTaking {
  readonly errors = new Map<string, string>();
  readonly #rules: FactRules;
  fact: Fact;

  constructor(fact: Fact, rules: FactRules) {
    this.fact = fact;
    this.#rules = rules;
  }

  take<T>(field: string, reading: Reading<T>, put: (fact: Fact, value: T | undefined) => Fact): void {
    if (reading.is === 'wrong') {
      this.errors.set(field, reading.error);
      return;
    }
    const candidate = freed(put(this.fact, reading.is === 'value' ? reading.value : undefined));
    if (isSame(candidate, this.fact)) return;
    const checked = checkBy<Fact>(factSchema, candidate);
    const findings = checked.ok ? newFindings(checked.value, this.fact, this.#rules) : checked.findings;
    const [finding] = findings;
    if (finding !== undefined) this.errors.set(field, helpOf(finding));
    else if (checked.ok) this.fact = checked.value;
  }
}

/** Only a superseded fact names the one that took its place. */
function freed(fact: Fact): Fact {
  return fact.status === 'superseded' ? fact : withField(fact, 'supersededBy', undefined);
}

function withField<T extends object>(whole: T, field: string, value: unknown): T {
  if (value !== undefined) return { ...whole, [field]: value };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)) as T;
}

function helpOf({ message, allowed, rule }: Finding): string {
  return allowed === undefined || rule.startsWith('unknown') ? message : `Write ${allowed}.`;
}
