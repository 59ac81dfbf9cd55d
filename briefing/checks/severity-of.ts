import type { Severity } from '../outcome.ts';
import type { CheckMaterial } from './check-material.ts';
import type { Rule } from './rule.ts';

/** How much the findings of a rule weigh in a briefing: as its template says, else as the desk says, else as the rule does. */
export function severityOf(rule: Rule, { head, settings }: CheckMaterial): Severity | 'off' {
  return own(head.checks, rule.id) ?? own(settings.checks, rule.id) ?? rule.severity;
}

function own(set: CheckMaterial['settings']['checks'], id: string): Severity | 'off' | undefined {
  return set !== undefined && Object.hasOwn(set, id) ? set[id] : undefined;
}
