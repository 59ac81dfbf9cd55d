import { Drop } from 'liquidjs';
import { formatNumber } from '../../facts/format-quantity.ts';
import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { wrap, type Content } from './entry.ts';
import { TemplateValue, type Plain } from './template-value.ts';

/** Ids of the facts behind a value or behind all items of a list, each once. */
export function factsOf(value: unknown): readonly string[] {
  if (value instanceof TemplateValue) return value.facts;
  if (!Array.isArray(value)) return [];
  if (value.length === 1) return factsOf(value[0]);
  const all = new Set<string>();
  for (const item of value) for (const fact of factsOf(item)) all.add(fact);
  return [...all];
}

/** What a value is compared by. */
export function plainOf(value: unknown): Plain | readonly unknown[] {
  if (value instanceof TemplateValue) return value.valueOf();
  if (value instanceof Drop) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? (value as readonly unknown[]) : null;
}

/** The words a value prints: nothing for what is empty, lists with commas. */
export function wordsOf(value: unknown): string {
  if (value instanceof TemplateValue) return value.printed();
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  const plain = plainOf(value);
  return plain === null ? '' : String(plain);
}

/** As {@link wordsOf}; a number that came from facts is written as the document’s language writes it. */
export function wordsIn(language: string, value: unknown): string {
  const plain = plainOf(value);
  if (typeof plain !== 'number' || factsOf(value).length === 0) return wordsOf(value);
  return wordsOf(value) === String(plain) ? formatNumber(plain, language) : wordsOf(value);
}

/** The items of a list; nothing at all is an empty list, and any other value is refused. */
export function listOf(value: unknown): readonly unknown[] {
  const plain = plainOf(value);
  if (plain === null) return [];
  if (Array.isArray(plain)) return plain as readonly unknown[];
  throw new LiquidProblem(
    'no-list',
    `“${shortened(wordsOf(value))}” is one value, and a list is needed here.`,
  );
}

/** Whether a value counts as yes: what is not there, “no”, an empty text and an empty list do not. */
export function isYes(value: unknown): boolean {
  const plain = plainOf(value);
  if (Array.isArray(plain)) return plain.length > 0;
  return plain !== null && plain !== false && plain !== '';
}

/** A result that came from all of these values; which facts that are is found out when it is printed. */
export function derived(content: Content, from: readonly unknown[]): unknown {
  return wrap(content, () => factsOf(from));
}
