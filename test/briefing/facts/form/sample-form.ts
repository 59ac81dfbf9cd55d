import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tlp } from '../../../../briefing/document/marking.ts';
import type { FactRules } from '../../../../briefing/facts/check-fact.ts';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { factSchema } from '../../../../briefing/facts/fact-schema.ts';
import type { CheckedForm } from '../../../../briefing/facts/form/check-fact-form.ts';
import { checkFactForm } from '../../../../briefing/facts/form/check-fact-form.ts';
import type { FactForm } from '../../../../briefing/facts/form/fact-form.ts';
import { factForm } from '../../../../briefing/facts/form/fact-form.ts';
import type { KindField } from '../../../../briefing/facts/form/kind-fields.ts';
import { kindFields } from '../../../../briefing/facts/form/kind-fields.ts';
import type { Kind } from '../../../../briefing/facts/kind.ts';
import { readKind } from '../../../../briefing/facts/kind.ts';

/** A kind of the program, as the desk knows it. */
export function builtInKind(name: string): Kind {
  const file = join(import.meta.dirname, '../../../../templates/kinds', `${name}.json`);
  const kind = readKind(name, JSON.parse(readFileSync(file, 'utf8')));
  if (!kind.ok) throw new Error(kind.failure.message);
  return kind.value;
}

/** What the desk of these tests allows. */
export const rules: FactRules = {
  kinds: ['transfer', 'warning', 'political'].map(builtInKind),
  markings: tlp,
};

/** A transfer with something in every sort of field. */
export const transfer: Fact = factSchema.parse({
  id: 'T05',
  kind: 'transfer',
  statement: 'Iraq has received 2,225 detainees.',
  quantities: ['2,225 detainees'],
  date: 'a Saturday in February 2026',
  places: ['Syria', 'Iraq'],
  saidBy: { name: 'Saad Maan', role: 'head of information', on: '2026-02-21' },
  evidence: [{ source: 'S1', locator: 'para. 11', quotation: 'by land and air' }],
  credibility: 2,
  marking: 'TLP:GREEN',
  knownSince: '2026-02-27',
  tags: ['count'],
  details: { from: 'Syria', movement: 'under way' },
});

/** The fields of a fact's kind. */
export function fieldsOf(fact: Fact): readonly KindField[] {
  return kindFields(rules.kinds.find(({ name }) => name === fact.kind)?.schema ?? {}, fact.details);
}

/** What a form comes to when some of its fields are filled in otherwise. */
export function filledIn(change: Partial<FactForm>, fact: Fact = transfer): CheckedForm {
  const fields = fieldsOf(fact);
  return checkFactForm({ ...factForm(fact, fields), ...change }, fact, fields, rules);
}
