import { done, refused } from '../outcome.ts';
import type { Finding, Outcome } from '../outcome.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import { nameSchema } from '../schemas/text-schema.ts';
import { shortened } from '../text/shortened.ts';
import { findSchemaProblem } from './kind-rules.ts';

/** A kind of fact: its name, and the JSON Schema (draft 2020-12) that the `details` of its facts must follow. */
export interface Kind {
  /** `transfer` */
  readonly name: string;
  /** For people: `Transfer`. */
  readonly title: string;
  readonly description?: string;
  readonly schema: Fields;
}

/**
 * Takes a JSON Schema as a kind. Refused with a finding where the name is no name, or where the schema is not for an object,
 * too deep or large, or uses what could run long or reach outside: `pattern`, foreign `$ref`, circles.
 */
export function readKind(name: string, schema: unknown): Outcome<Kind> {
  if (!nameSchema.safeParse(name).success) {
    return refuse(name, 'its name is not made of letters, digits, hyphens and underscores', 'name');
  }
  if (!isFields(schema) || schema['type'] !== 'object') {
    return refuse(name, 'it is not a JSON Schema with "type": "object"', 'type');
  }
  const problem = findSchemaProblem(schema);
  if (problem !== undefined) return refuse(name, problem.what, problem.path);
  const { title, description } = schema;
  return done({
    name,
    title: typeof title === 'string' ? title : name,
    ...(typeof description === 'string' ? { description } : {}),
    schema,
  });
}

function refuse(given: string, why: string, field: string): Outcome<Kind> {
  const name = shortened(given);
  const message = `The kind “${name}” cannot be used: ${why}. Correct its JSON Schema.`;
  const finding: Finding = {
    rule: 'wrong-kind',
    severity: 'error',
    message,
    place: { field: `kinds.${name}.${field}` },
  };
  return refused('bad-input', message, [finding]);
}
