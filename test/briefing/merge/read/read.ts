import type { Block } from '../../../../briefing/document/block.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { readMarkdown } from '../../../../briefing/merge/read/read-markdown.ts';
import type { ReadOptions } from '../../../../briefing/merge/read/read-options.ts';
import type { Finding } from '../../../../briefing/outcome.ts';

const plain: ReadOptions = { slots: {}, language: 'en-GB', pictures: {} };

export const read = (text: string, options: Partial<ReadOptions> = {}) =>
  readMarkdown(text, { ...plain, ...options });

/** The blocks of a text without what they were read from, so that tests name the words only. */
export function blocksOf(text: string, options: Partial<ReadOptions> = {}): readonly Block[] {
  return withoutOrigins(read(text, options).blocks) as readonly Block[];
}

/** The inlines of a text that is one paragraph. */
export function inlinesOf(text: string, options: Partial<ReadOptions> = {}): readonly Inline[] {
  const [first, ...rest] = blocksOf(text, options);
  if (first?.kind !== 'paragraph' || rest.length > 0) throw new Error('not one paragraph');
  return first.content;
}

/** Findings as `error fence-name 3`: severity, rule, and slot and line. */
export function rulesOf(text: string, options: Partial<ReadOptions> = {}): readonly string[] {
  return read(text, options).findings.map(summary);
}

export const words = (value: string): Inline => ({ kind: 'text', value });

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

function summary({ severity, rule, place }: Finding): string {
  return [severity, rule, place?.slot, place?.line].filter((part) => part !== undefined).join(' ');
}

function withoutOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigins);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'from');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutOrigins(inner)]));
}
