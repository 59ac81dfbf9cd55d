import { Validator } from '@cfworker/json-schema';
import type { OutputUnit } from '@cfworker/json-schema';
import { isFields } from '../schemas/fields.ts';
import { didYouMean } from '../text/nearest-name.ts';
import type { Finding } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import type { Fact } from './fact.ts';
import type { Kind } from './kind.ts';

/** Says what stands against a fact’s kind and `details`; nothing where all is well. */
export type KindCheck = (fact: Fact) => readonly Finding[];

/** Errors that only say that something inside is wrong. */
const wrappers: ReadonlySet<string> = new Set(
  'properties items prefixItems $ref allOf if then else additionalProperties dependentSchemas'.split(' '),
);

/** Prepares the check of `details` against the kinds that a desk has; an unknown kind is answered with the nearest name. */
export function createKindCheck(kinds: Iterable<Kind>): KindCheck {
  const known = new Map(Array.from(kinds, (kind) => [kind.name, prepare(kind)]));
  return (fact) => {
    const check = known.get(fact.kind);
    return check === undefined ? [unknownKind(fact, [...known.keys()])] : check(fact);
  };
}

/** The validator marks the schema it is given, so it works on a copy. */
function prepare(kind: Kind): KindCheck {
  const schema = JSON.parse(JSON.stringify(kind.schema)) as object;
  const validator = new Validator(schema, '2020-12', false);
  return (fact) => {
    const { valid, errors } = validator.validate(fact.details);
    return valid ? [] : leavesOf(errors).map((error) => wrongDetail(fact, kind, error));
  };
}

/** Of nested errors those that name the cause: the innermost, or the choice that no alternative fitted. */
function leavesOf(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const choices = errors.filter(({ keyword }) => ['anyOf', 'oneOf', 'not', 'contains'].includes(keyword));
  return errors.filter(
    (error) =>
      !wrappers.has(error.keyword) &&
      !choices.some((choice) => error.keywordLocation.startsWith(`${choice.keywordLocation}/`)),
  );
}

function wrongDetail(fact: Fact, kind: Kind, error: OutputUnit): Finding {
  const path = pointerParts(error.instanceLocation);
  const missing = error.keyword === 'required' ? /"(.*)"/.exec(error.error)?.[1] : undefined;
  const field = ['details', ...path, ...(missing === undefined ? [] : [missing])].join('.');
  const place = { fact: fact.id, field };
  if (missing !== undefined) {
    const message = `A ${kind.name} needs “${field}”. Fill it in.`;
    return { rule: 'missing-detail', severity: 'error', message, place };
  }
  const found = shortened(JSON.stringify(lookUp(fact.details, path)) ?? '');
  if (error.keyword === 'false') {
    const names = isFields(kind.schema['properties']) ? Object.keys(kind.schema['properties']) : [];
    const message = `The kind “${kind.name}” has no field “${field}”.${didYouMean(path.at(-1) ?? '', names)}`;
    return { rule: 'unknown-detail', severity: 'error', message, place, found, allowed: names.join(', ') };
  }
  const allowed = allowedBy(kind, error);
  const message = `“${field}” holds ${found}. Write ${allowed}.`;
  return { rule: 'wrong-detail', severity: 'error', message, place, found, allowed };
}

/** What the part of the schema that refused would have taken, in words that fit after “Write”. */
function allowedBy(kind: Kind, error: OutputUnit): string {
  const rule = lookUp(kind.schema, pointerParts(error.keywordLocation));
  switch (error.keyword) {
    case 'enum':
      return Array.isArray(rule)
        ? `one of ${rule.map((value) => `“${String(value)}”`).join(', ')}`
        : 'another value';
    case 'const':
      return JSON.stringify(rule) ?? 'another value';
    case 'type':
      return [rule].flat().join(' or ').replace('string', 'text').replace('boolean', 'true or false');
    case 'format':
      return rule === 'date' ? 'a day such as 2026-01-21' : `a ${String(rule)} as ISO 8601 has it`;
    case 'maxLength':
      return `at most ${String(rule)} characters`;
    case 'minLength':
      return `at least ${String(rule)} characters`;
    case 'maximum':
      return `at most ${String(rule)}`;
    case 'minimum':
      return `at least ${String(rule)}`;
    default:
      return `what the kind’s schema allows (${error.keyword})`;
  }
}

function unknownKind(fact: Fact, known: readonly string[]): Finding {
  return {
    rule: 'unknown-kind',
    severity: 'error',
    message: `The desk has no kind “${fact.kind}”.${didYouMean(fact.kind, known)} Use one of ${known.join(', ')}, or add the kind.`,
    place: { fact: fact.id, field: 'kind' },
    found: shortened(fact.kind),
    allowed: known.join(', '),
  };
}

function pointerParts(pointer: string): readonly string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.hasOwn(inner, key) ? (inner as Readonly<Record<string, unknown>>)[key] : undefined;
  }, value);
}
