import { TypeGuards, type PropertyAccessToken, type ValueToken } from 'liquidjs';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { countProblem } from '../filters/author-filter.ts';
import { authorFilters } from '../filters/author-filters.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { KnownNames } from './known-names.ts';
import type { Expressions } from './read-expressions.ts';

/** Filters that do not exist or are given the wrong number of values. */
export function checkFilters(expressions: Expressions): readonly LiquidProblem[] {
  return expressions.filters.flatMap((token) => {
    const filter = Object.hasOwn(authorFilters, token.name) ? authorFilters[token.name] : undefined;
    if (filter === undefined) {
      const known = Object.keys(authorFilters);
      const message = `There is no filter “${token.name}”.${didYouMean(token.name, known)}`;
      return [new LiquidProblem('unknown-filter', message, token, nearestFix(token.name, known).fixes)];
    }
    const message = countProblem(token.name, filter, token.args.length);
    return message === undefined ? [] : [new LiquidProblem('filter-values', message, token)];
  });
}

/** Names in paths such as `fact.date` that nothing in a template has. `own` are names that the template gives itself. */
export function checkPaths(
  expressions: Expressions,
  own: ReadonlySet<string>,
  known: KnownNames,
): readonly LiquidProblem[] {
  return expressions.values.flatMap(pathsIn).flatMap((path) => checkPath(path, own, known) ?? []);
}

/** The paths in a value, with those inside brackets and ranges. */
export function pathsIn(value: ValueToken): readonly PropertyAccessToken[] {
  if (TypeGuards.isRangeToken(value)) return [...pathsIn(value.lhs), ...pathsIn(value.rhs)];
  if (!TypeGuards.isPropertyAccessToken(value)) return [];
  const inside = value.props.flatMap((prop) => (TypeGuards.isValueToken(prop) ? pathsIn(prop) : []));
  return [value, ...inside];
}

/** The names of a path; undefined for one that is only known when the template runs, a number for a place in a list. */
export function namesOf(path: PropertyAccessToken): readonly (string | number | undefined)[] {
  return path.props.map((prop) =>
    TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop)
      ? prop.content
      : undefined,
  );
}

function checkPath(
  path: PropertyAccessToken,
  own: ReadonlySet<string>,
  known: KnownNames,
): LiquidProblem | undefined {
  if (path.variable !== undefined) return undefined;
  const [root, second, ...rest] = namesOf(path);
  if (typeof root !== 'string')
    return new LiquidProblem('syntax', 'A name is missing before the brackets.', path);
  if (own.has(root)) return checkFields([second, ...rest], path, known);
  if (!known.roots.includes(root))
    return unknown('unknown-name', `There is no “${root}” here.`, [root, [...known.roots, ...own]], path);
  const under = known.under[root];
  if (under !== undefined && typeof second === 'string' && !under.includes(second)) {
    return unknown('unknown-field', `“${root}” has no “${second}”.`, [second, under], path);
  }
  if (under !== undefined) return checkFields(rest, path, known);
  return root === 'facts' || root === 'sources'
    ? checkFields(rest, path, known)
    : checkFields([second, ...rest], path, known);
}

function checkFields(
  names: readonly (string | number | undefined)[],
  path: PropertyAccessToken,
  known: KnownNames,
): LiquidProblem | undefined {
  for (const name of names) {
    if (typeof name !== 'string') continue;
    if (!known.fields.has(name)) return unknownField(name, path, known);
    if (name === 'details') return undefined;
  }
  return undefined;
}

function unknownField(name: string, path: PropertyAccessToken, known: KnownNames): LiquidProblem {
  if (!known.details.has(name))
    return unknown('unknown-field', `Nothing has a field “${name}”.`, [name, known.fields], path);
  const message = `Nothing has a field “${name}”; some facts have it among their details. Write “details.${name}”.`;
  return new LiquidProblem('unknown-field', message, path, [{ find: name, use: `details.${name}` }]);
}

function unknown(
  rule: string,
  message: string,
  [name, candidates]: readonly [string, Iterable<string>],
  path: PropertyAccessToken,
): LiquidProblem {
  const known = [...candidates];
  return new LiquidProblem(rule, message + didYouMean(name, known), path, nearestFix(name, known).fixes);
}
