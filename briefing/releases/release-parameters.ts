import type { Briefing } from '../drafts/briefing.ts';
import type { Finding } from '../outcome.ts';

type Parameters = Briefing['parameters'];

/** Parameters with the ids that they name replaced; all else that they say stays. */
export function renamedParameters(parameters: Parameters, ids: ReadonlyMap<string, string>): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, ids.get(idIn(value)) ?? value]),
  );
}

/** What to do about parameters that name a fact or a source above a level. */
export function withheldParameters(
  parameters: Parameters,
  withheld: ReadonlySet<string>,
  level: string,
): readonly Finding[] {
  return Object.entries(parameters)
    .filter(([, value]) => withheld.has(idIn(value)))
    .map(([name, value]) => ({
      rule: 'release-parameter',
      severity: 'error',
      message: `The parameter “${name}” names ${idIn(value)}, which may not go to ${level}. Name another one under Set-up, or release to fewer readers.`,
      place: { field: `parameters.${name}` },
    }));
}

/** Empty where the value can be no id. */
function idIn(value: Parameters[string]): string {
  return typeof value === 'string' ? value.trim() : '';
}
