import { didYouMean } from '../text/nearest-name.ts';
import type { Finding, Place } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import { z } from './zod.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Turns the way to a value into what people call it: `quantities[0].value`. */
export type FieldName = (path: Path) => string;

/** A value that went through a schema, or the findings against it. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Checks a value by a schema. Each finding names the field, what was found and what is allowed; `place` says where the value
 * stands, `fieldName` what its fields are called there (the columns of a table).
 */
export function checkBy<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: Place = {},
  fieldName: FieldName = pathText,
): Checked<T> {
  const result = schema.safeParse(value, { error: allowedFor });
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.flatMap((issue) => causesOf(issue, []));
  return { ok: false, findings: issues.flatMap((issue) => findingsFor(issue, value, place, fieldName)) };
}

/** `quantities[0].value` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shortened(String(key));
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** Of the alternatives of a union the one that fitted furthest, for that is what the writer meant. */
function causesOf(issue: Issue, above: Path): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branches = issue.errors.map((issues) => issues.flatMap((inner) => causesOf(inner, path)));
  const furthest = branches.toSorted((left, right) => reach(right) - reach(left))[0];
  return furthest !== undefined && reach(furthest) > path.length ? furthest : [{ ...issue, path }];
}

/** How far into the value an alternative got before it failed; our own words count more than a wrong type. */
function reach(issues: readonly Issue[]): number {
  if (issues.length === 0) return 0;
  const depths = issues.map((issue) => {
    const known = issue.code === 'unrecognized_keys' ? 1 : 0;
    return issue.path.length + known + (issue.code === 'custom' ? 0.5 : 0);
  });
  return Math.max(...depths);
}

function findingsFor(issue: Issue, value: unknown, place: Place, fieldName: FieldName): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...issue.path, key], issue, place, fieldName));
  }
  const path = wherePossible(issue.path, value);
  const field = fieldName(path);
  const at = field === '' ? place : { ...place, field };
  const what = lookUp(value, path);
  const allowed = issue.message;
  const subject = field === '' ? 'The entry' : `“${field}”`;
  if (what === undefined) {
    const message = `${subject} is missing. Write ${allowed}.`;
    return [{ rule: 'missing-field', severity: 'error', message, place: at, allowed }];
  }
  const found = shortened(typeof what === 'string' ? what : (JSON.stringify(what) ?? ''));
  const message = `${subject} holds “${found}”. Write ${allowed}.`;
  return [{ rule: 'wrong-value', severity: 'error', message, place: at, found, allowed }];
}

function unknownField(path: Path, issue: Issue, place: Place, fieldName: FieldName): Finding {
  const field = shortened(fieldName(path));
  const names = issue.message.split(', ');
  return {
    rule: 'unknown-field',
    severity: 'error',
    message: `There is no field “${field}”.${didYouMean(String(path.at(-1)), names)}`,
    place: { ...place, field },
    found: field,
  };
}

/** What is allowed, where a schema has no words of its own for it. */
function allowedFor(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  if (issue.code === 'too_small') return `at least ${String(issue.minimum)}`;
  if (issue.code === 'unrecognized_keys') return knownKeys(issue.inst);
  if (issue.code === 'invalid_key') return 'a name of letters, digits, hyphens and underscores';
  if (issue.code !== 'invalid_value') return 'another value';
  const [only, ...others] = issue.values.map(String);
  return others.length === 0 && only !== undefined ? only : `one of ${issue.values.map(String).join(', ')}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
};

function knownKeys(schema: unknown): string {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : '';
}

/** The way as far as the value goes: what was read from words has no fields that could be pointed at. */
function wherePossible(path: Path, value: unknown): Path {
  const end = path.findIndex((_, index) => typeof lookUp(value, path.slice(0, index)) !== 'object');
  return end < 0 ? path : path.slice(0, end);
}

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.hasOwn(inner, key) ? (inner as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }, value);
}
