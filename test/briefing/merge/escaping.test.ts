import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../briefing/document/block.ts';
import { aFact, blocksOf } from './merging.ts';

/** Texts that are made of what Markdown, Liquid and the dialect’s fences take for markup. */
const markup = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '`',
      '|',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '- ',
      '1. ',
      '+ ',
      ':::',
      '\n',
      '\n\n',
      '    ',
      '{',
      '}',
      '{{',
      '}}',
      '{%',
      '%}',
      '!',
      '@',
      '[@T05]',
      '^[',
      '&amp;',
      '\\',
      '"',
      "'",
      '~~',
      '---',
      '===',
      'http://x.yz',
      'www.x.yz',
      'a@b.cd',
      'a',
      ' ',
      '| a | b |',
      '|--|--|',
      ': ',
      '::: warning',
      '\t',
      '\u00A0',
      '\u2003',
      '“',
      'é',
      '٣',
      '🙂',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 40 }));

const body = `# Heading {{ facts.A.remark }}

Text {{ facts.A.statement }} and **{{ facts.A.statement }}**.

- item {{ facts.A.statement }}
- {{ facts.A.statement }}

| a | b |
|---|---|
| {{ facts.A.statement }} | {{ facts.A.details.x }} |

{{ facts.A.statement }}
: {{ facts.A.details.x }}

> {{ facts.A.statement }}

::: warning {{ facts.A.remark }}
{{ facts.A.statement }}
:::

{% chronology facts %}
`;

/** Blocks and inlines by kind, without words: equal for equal structure. */
function structureOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structureOf);
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind } = value as { kind?: string };
  const parts = Object.entries(value).filter(([, part]) => typeof part === 'object');
  return {
    kind,
    ...Object.fromEntries(
      parts.map(([name, part]) => [name, name === 'from' ? undefined : structureOf(part)]),
    ),
  };
}

function blocksWith(words: string): readonly Block[] {
  return blocksOf(body, { facts: [aFact('A', { statement: words, remark: words, details: { x: words } })] });
}

/** A value as it may be printed: one line, no character that only our marks use. */
function printed(words: string): string {
  return words.replaceAll(/[\uE000-\uF8FF]/gu, '\uFFFD').replaceAll(/[\t-\r\u0085\u2028\u2029]+/gu, ' ');
}

describe('a value in a document', () => {
  it('changes no structure, whatever is in it', () => {
    const expected = structureOf(blocksWith('word'));
    fc.assert(
      fc.property(anything, (words) => {
        fc.pre(printed(words).trim() !== '');
        expect(structureOf(blocksWith(words))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('prints its words and keeps its fact, whatever is in it', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const value = printed(words);
        fc.pre(value.trim() === value && value !== '');
        const [paragraph] = blocksOf('a {{ facts.A.statement }} z', {
          facts: [aFact('A', { statement: words })],
        });
        const content = paragraph?.kind === 'paragraph' ? paragraph.content : [];
        expect(content.map((inline) => (inline.kind === 'text' ? inline.facts : undefined))).toEqual([
          undefined,
          ['A'],
          undefined,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not read as Liquid', () => {
    const facts = [aFact('A', { statement: '{{ facts.A.id }}{% if %}' })];
    const [paragraph] = blocksOf('{{ facts.A.statement }}', { facts });
    expect(paragraph).toMatchObject({
      content: [{ kind: 'text', value: '{{ facts.A.id }}{% if %}', facts: ['A'] }],
    });
  });

  it('sets nothing in a fence’s braces but what it stands for', () => {
    const facts = [aFact('A', { remark: 'likely" confidence="high' })];
    const fence = '::: judgement {likelihood="{{ facts.A.remark }}" confidence=low}\nClaim.\n\nBasis.\n:::';
    expect(JSON.stringify(blocksOf(fence, { facts }))).toContain('"confidence":"low"');
  });
});
