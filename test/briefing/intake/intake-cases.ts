import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Intake, IntakeRequest } from '../../../briefing/intake/intake.ts';
import { parseIntake } from '../../../briefing/intake/parse-intake.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';

/** The JSON Schemas of the built-in kinds. */
export const kinds = Object.fromEntries(
  ['transfer', 'warning', 'political'].map((name) => [
    name,
    JSON.parse(
      readFileSync(new URL(`../../../templates/kinds/${name}.json`, import.meta.url), 'utf8'),
    ) as unknown,
  ]),
);

/** What a test reads; a JSON file of facts named `in` where it does not say otherwise. */
export type Content = Pick<IntakeRequest, 'content'> & Partial<IntakeRequest>;

/** Reads with the built-in kinds. */
export function parse({ kind = 'fact', format = 'json', ...rest }: Content): Outcome<Intake> {
  return parseIntake({ kind, format, fileName: 'in', known: { kinds }, ...rest });
}

/** What was read; a failure fails the test with its message. */
export function taken(content: Content): Intake {
  const outcome = parse(content);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** The findings of what must be refused. */
export function refusal(content: Content): readonly Finding[] {
  const outcome = parse(content);
  if (outcome.ok) throw new Error('it was read');
  expect(outcome.failure.code).toBe('bad-input');
  expect(outcome.failure.message).toMatch(/^in was not read/);
  return outcome.failure.findings;
}

/** The least that reads without a finding of weight. */
export const fact = {
  id: 'F1',
  kind: 'transfer',
  statement: 'Men were moved.',
  evidence: 'S1',
  marking: 'TLP:CLEAR',
};
export const csvHead = 'id,kind,statement,quantity,qualifier,unit,event_date,cited_in,marking';
/** A table under {@link csvHead}. */
export const csv = (...rows: string[]): Content => ({
  format: 'csv',
  content: [csvHead, ...rows].join('\n'),
});
