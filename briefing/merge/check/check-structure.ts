import type { TagToken } from 'liquidjs';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { mergeLimits } from '../limits.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { authorTags, blockTags } from '../tags/author-tags.ts';

/** Unknown tags, tags without their end, ends without their tag, and nesting past the limit. */
export function checkStructure(tags: readonly TagToken[]): readonly LiquidProblem[] {
  const open: TagToken[] = [];
  const problems: LiquidProblem[] = [];
  for (const tag of tags) {
    const problem = placeTag(tag, open);
    if (problem !== undefined) problems.push(problem);
    if (problem?.rule === 'tag-depth') return problems;
  }
  return [...problems, ...open.map(notClosed)];
}

/** Follows one tag, with `open` holding those that are not closed yet. */
function placeTag(tag: TagToken, open: TagToken[]): LiquidProblem | undefined {
  const around = open.at(-1);
  if (Object.hasOwn(blockTags, tag.name)) {
    open.push(tag);
    return open.length > mergeLimits.tagDepth ? tooDeep(tag) : undefined;
  }
  if (around !== undefined && tag.name === `end${around.name}`) {
    open.pop();
    return undefined;
  }
  if (isPart(tag.name))
    return blockTags[around?.name ?? '']?.includes(tag.name) === true ? undefined : stray(tag);
  if (Object.hasOwn(authorTags, tag.name)) return undefined;
  return endsBlock(tag.name) ? strayEnd(tag, open) : unknownTag(tag);
}

function isPart(name: string): boolean {
  return Object.values(blockTags).some((parts) => parts.includes(name));
}

function endsBlock(name: string): boolean {
  return name.startsWith('end') && Object.hasOwn(blockTags, name.slice(3));
}

/** An end that skips open tags closes them too, so that one slip is one finding. */
function strayEnd(tag: TagToken, open: TagToken[]): LiquidProblem {
  const at = open.findLastIndex(({ name }) => tag.name === `end${name}`);
  const [, skipped] = at === -1 ? [] : open.splice(at);
  return skipped === undefined ? stray(tag) : notClosed(skipped);
}

function notClosed(tag: TagToken): LiquidProblem {
  return new LiquidProblem(
    'missing-end',
    `The tag “${tag.name}” has no “end${tag.name}”. Add {% end${tag.name} %} where it ends.`,
    tag,
  );
}

function stray(tag: TagToken): LiquidProblem {
  const owners = Object.keys(blockTags).filter(
    (name) => tag.name === `end${name}` || blockTags[name]?.includes(tag.name),
  );
  const message = `“${tag.name}” stands here without its ${owners.map((name) => `“${name}”`).join(' or ')}. Remove it, or add what it belongs to.`;
  return new LiquidProblem('stray-tag', message, tag);
}

function unknownTag(tag: TagToken): LiquidProblem {
  const known = [...Object.keys(authorTags), ...Object.keys(blockTags).map((name) => `end${name}`)];
  return new LiquidProblem(
    'unknown-tag',
    `There is no tag “${tag.name}”.${didYouMean(tag.name, known)}`,
    tag,
    nearestFix(tag.name, known).fixes,
  );
}

function tooDeep(tag: TagToken): LiquidProblem {
  const message = `Tags are nested more than ${mergeLimits.tagDepth} deep. Make the template flatter.`;
  return new LiquidProblem('tag-depth', message, tag);
}
