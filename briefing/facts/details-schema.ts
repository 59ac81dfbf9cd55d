import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import { longestText, nameSchema } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';

/** How deep and how large the kind’s own fields may be. */
const deepest = 8;
const mostValues = 500;

/** What stands against a value, with the way to it; undefined where nothing does. */
interface Problem {
  readonly path: readonly (string | number)[];
  readonly allowed: string;
}

/** The kind’s own fields: JSON data of bounded size with clean texts and names; `__proto__` is no name. */
export const detailsSchema: z.ZodType<Fields> = z
  .custom<Fields>(isFields, { error: 'fields of the kind, such as {"from": "Syria"}' })
  .superRefine((details, context) => {
    const problem = findProblem(details, [], { values: 0 });
    if (problem !== undefined) {
      context.addIssue({ code: 'custom', path: [...problem.path], message: problem.allowed });
    }
  })
  .overwrite((details) => normalised(details) as Fields)
  .meta({ type: 'object', description: 'The kind’s own fields, checked against the kind’s JSON Schema.' });

function findProblem(
  value: unknown,
  path: readonly (string | number)[],
  seen: { values: number },
): Problem | undefined {
  seen.values += 1;
  if (seen.values > mostValues) return { path, allowed: `at most ${mostValues} values in “details”` };
  if (path.length > deepest) return { path, allowed: `at most ${deepest} levels in “details”` };
  if (typeof value === 'string') return textProblem(value, path);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : { path, allowed: 'a finite number' };
  }
  if (value === null || typeof value === 'boolean') return undefined;
  if (Array.isArray(value)) return firstProblem(value.entries(), path, seen);
  if (isFields(value)) return nameProblem(value, path) ?? firstProblem(Object.entries(value), path, seen);
  return { path, allowed: 'text, a number, true, false, a list or fields' };
}

function firstProblem(
  entries: Iterable<readonly [string | number, unknown]>,
  path: readonly (string | number)[],
  seen: { values: number },
): Problem | undefined {
  for (const [key, value] of entries) {
    const problem = findProblem(value, [...path, key], seen);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function nameProblem(record: Fields, path: readonly (string | number)[]): Problem | undefined {
  const wrong = Object.keys(record).find((key) => !nameSchema.safeParse(key).success);
  if (wrong === undefined) return undefined;
  return { path: [...path, wrong], allowed: 'a field name of letters, digits, hyphens and underscores' };
}

function textProblem(text: string, path: readonly (string | number)[]): Problem | undefined {
  if (text.length > longestText) return { path, allowed: `at most ${longestText} characters` };
  const forbidden = findForbiddenCharacter(text, 'long');
  if (forbidden === undefined) return undefined;
  return { path, allowed: `it without ${forbidden.name} (${forbidden.code})` };
}

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]));
}
