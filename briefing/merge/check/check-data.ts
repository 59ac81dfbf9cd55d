import { TypeGuards, type PropertyAccessToken, type TopLevelToken } from 'liquidjs';
import { didYouMean, nearestFix, nearestName } from '../../text/nearest-name.ts';
import type { Severity } from '../../outcome.ts';
import type { WrittenIn } from '../liquid-findings.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { plainOf } from '../values/plain.ts';
import { TemplateValue } from '../values/template-value.ts';
import { namesOf, pathsIn } from './check-names.ts';
import type { KnownNames } from './known-names.ts';
import type { Expressions } from './read-expressions.ts';

/** Something about names and data that need not be wrong. */
export interface Remark {
  readonly problem: LiquidProblem;
  readonly severity: Severity;
}

/** Details that no fact has, where some fact has one of nearly that name. */
export function checkDetails(expressions: Expressions, known: KnownNames): readonly Remark[] {
  return expressions.values.flatMap(pathsIn).flatMap((path): readonly Remark[] => {
    const names = namesOf(path);
    const name = names[names.indexOf('details') + 1];
    if (!names.includes('details') || typeof name !== 'string' || known.details.has(name)) return [];
    const nearest = nearestName(name, known.details);
    if (nearest === undefined) return [];
    const message = `No fact has the detail “${name}”. Did you mean “${nearest}”?`;
    return [
      {
        problem: new LiquidProblem('unknown-detail', message, path, [{ find: name, use: nearest }]),
        severity: 'warning',
      },
    ];
  });
}

/**
 * An output such as `{{ facts.T05.quantity }}` that would print nothing: the fact lacks the value, or, in prose, there is no
 * such fact. A `default` says that the author has thought of it.
 */
export function checkMissing(
  token: TopLevelToken,
  expressions: Expressions,
  data: MergeData,
  where: WrittenIn,
): readonly Remark[] {
  const [path] = expressions.values;
  const printed = TypeGuards.isOutputToken(token) && !TypeGuards.isTagToken(token);
  if (!printed || path === undefined || !TypeGuards.isPropertyAccessToken(path)) return [];
  if (expressions.filters.some(({ name }) => name === 'default')) return [];
  const [root, id, ...rest] = namesOf(path);
  if ((root !== 'facts' && root !== 'sources') || typeof id !== 'string') return [];
  const found = fieldOf(data.roots[root], id);
  if (found === undefined) return where.slot === undefined ? [] : [unknownId(root, id, data, path)];
  return isMissing(found, rest) ? [missing(id, rest, path)] : [];
}

/** The rule by which a fact or source that is not there is found. */
export function unknownIdRule(root: 'facts' | 'sources'): string {
  return root === 'facts' ? 'unknown-fact' : 'unknown-source';
}

/** The sentence about a fact or source that is not there. */
export function unknownIdMessage(root: 'facts' | 'sources', id: string, data: MergeData): string {
  const ids = idsOf(root, data);
  return `There is no ${root === 'facts' ? 'fact' : 'source'} “${id}” in this briefing.${didYouMean(id, ids)}`;
}

function idsOf(root: 'facts' | 'sources', data: MergeData): readonly string[] {
  return root === 'facts' ? data.facts.map((fact) => fact.id) : [...data.sources.keys()];
}

function unknownId(
  root: 'facts' | 'sources',
  id: string,
  data: MergeData,
  path: PropertyAccessToken,
): Remark {
  const { fixes } = nearestFix(id, idsOf(root, data));
  const problem = new LiquidProblem(unknownIdRule(root), unknownIdMessage(root, id, data), path, fixes);
  problem.found = id;
  return { problem, severity: 'error' };
}

function missing(id: string, rest: readonly unknown[], path: PropertyAccessToken): Remark {
  const message = `“${id}” has no ${rest.join('.')}, so nothing is printed here. Add it to the fact, or write “| default: "…"”.`;
  return { problem: new LiquidProblem('missing-value', message, path), severity: 'warning' };
}

function isMissing(from: unknown, names: readonly (string | number | undefined)[]): boolean {
  let found = from;
  for (const name of names) {
    if (name === undefined) return false;
    found = fieldOf(found, name);
    if (found === undefined) return false;
  }
  return names.length > 0 && plainOf(found) === null;
}

/** A field as the template would read it; undefined where that is an error, which is reported elsewhere. */
function fieldOf(value: unknown, name: string | number): unknown {
  if (Array.isArray(value))
    return typeof name === 'number' ? (value as readonly unknown[]).at(name) : undefined;
  if (!(value instanceof TemplateValue)) return undefined;
  try {
    return value.field(name);
  } catch (error) {
    if (error instanceof LiquidProblem) return undefined;
    throw error;
  }
}
