import { Tokenizer, TypeGuards, type TagToken, type TopLevelToken } from 'liquidjs';
import type { Finding } from '../../outcome.ts';
import { mergeLimits } from '../limits.ts';
import { findingOf, findingOfError, type WrittenIn } from '../liquid-findings.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { checkFilters, checkPaths } from './check-names.ts';
import { checkDetails, checkMissing } from './check-data.ts';
import { checkStructure } from './check-structure.ts';
import { knownNames } from './known-names.ts';
import { readExpressions, type Expressions } from './read-expressions.ts';

/**
 * Looks at a text with Liquid without running it: unknown tags, filters and names, missing ends, wrong numbers of values.
 * All of them are found, up to 100. In prose, tags have no place.
 */
export function checkLiquid(text: string, data: MergeData, where: WrittenIn): readonly Finding[] {
  const tokens = readTokens(text, where);
  if (!('tokens' in tokens)) return [tokens];
  const written = tokens.tokens.filter((token) => !TypeGuards.isHTMLToken(token));
  const inProse = where.slot !== undefined;
  const tags = written.filter((token) => TypeGuards.isTagToken(token));
  const structure = inProse ? tags.map(tagInProse) : checkStructure(tags);
  const findings = structure.map((problem) => findingOf(where, problem));
  return [...findings, ...checkExpressions(inProse ? outputsIn(written) : written, data, where)].slice(
    0,
    mergeLimits.findings,
  );
}

function readTokens(text: string, where: WrittenIn): { readonly tokens: readonly TopLevelToken[] } | Finding {
  try {
    const tokens = new Tokenizer(text).readTopLevelTokens();
    return { tokens: withoutComments(tokens) };
  } catch (error) {
    return findingOfError(error, where);
  }
}

/** What stands in comments is not looked at. */
function withoutComments(tokens: readonly TopLevelToken[]): readonly TopLevelToken[] {
  let inComment = false;
  return tokens.filter((token) => {
    const name = TypeGuards.isTagToken(token) ? token.name : '';
    if (name === 'endcomment') inComment = false;
    const seen = !inComment;
    if (name === 'comment') inComment = true;
    return seen;
  });
}

function outputsIn(tokens: readonly TopLevelToken[]): readonly TopLevelToken[] {
  return tokens.filter((token) => !TypeGuards.isTagToken(token));
}

function checkExpressions(
  tokens: readonly TopLevelToken[],
  data: MergeData,
  where: WrittenIn,
): readonly Finding[] {
  const known = knownNames(data);
  const read = tokens.map((token) => expressionsOf(token, where));
  const own = new Set(read.flatMap(({ expressions }) => expressions?.names ?? []));
  const findings: Finding[] = [];
  for (const { token, expressions, finding } of read) {
    if (finding !== undefined) findings.push(finding);
    if (expressions === undefined) continue;
    const errors = [...checkFilters(expressions), ...checkPaths(expressions, own, known)];
    findings.push(...errors.map((problem) => findingOf(where, problem)));
    const remarks = [...checkDetails(expressions, known), ...checkMissing(token, expressions, data, where)];
    findings.push(...remarks.map(({ problem, severity }) => findingOf(where, problem, severity)));
    if (findings.length >= mergeLimits.findings) break;
  }
  return findings;
}

interface ReadToken {
  readonly token: TopLevelToken;
  readonly expressions?: Expressions;
  readonly finding?: Finding;
}

function expressionsOf(token: TopLevelToken, where: WrittenIn): ReadToken {
  try {
    return { token, expressions: readExpressions(token) };
  } catch (error) {
    if (error instanceof LiquidProblem) return { token, finding: findingOf(where, error, 'error', token) };
    return { token, finding: findingOfError(error, where) };
  }
}

function tagInProse(tag: TagToken): LiquidProblem {
  const instead =
    tag.name === 'chart'
      ? 'Duplicate the template and put the chart there, beside the place of this prose.'
      : 'Only values such as {{ facts.T05.quantity }} do.';
  const message = `Tags such as {% ${tag.name} %} have no place in prose. ${instead}`;
  return new LiquidProblem('tag-in-prose', message, tag);
}
