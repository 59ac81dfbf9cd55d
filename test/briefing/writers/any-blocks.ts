import * as fc from 'fast-check';
import type { Block } from '../../../briefing/document/block.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { samplePicture } from './sample-picture.ts';

const pieces = [
  'Iraq',
  'counts',
  '2,225',
  ' ',
  '. ',
  '."',
  "'",
  '"',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '<b>',
  '#',
  '- ',
  '-',
  '--',
  '---',
  '+ ',
  '1. ',
  '12) ',
  ':',
  ': ',
  ':::',
  '::: comment',
  '=',
  '===',
  '|',
  '| - |',
  '~',
  '~~',
  '^',
  '^[',
  '[@S1]',
  '[^1]',
  '!',
  '![a](b)',
  '\\',
  '&',
  '&amp;',
  '&#65;',
  '{',
  '{a=b}',
  '...',
  'https://x.org/a_b',
  'www.x.org',
  'a@b.org',
  '[TLP:AMBER] ',
  '```',
  '    ',
  'é',
  '😀',
  'A.',
  '“B”',
  '$',
  '%',
  '\u00a0',
];

/** Words with everything in them that Markdown could take for markup; never only white space. */
export const anyWords = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

const text = anyWords.map((value): Inline => ({ kind: 'text', value }));
const content = (kind: 'strong' | 'emphasis') =>
  fc.tuple(text).map(([inner]): Inline => ({ kind, content: [inner] }));
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  content('strong'),
  content('emphasis'),
  anyWords.map((value): Inline => ({ kind: 'code', value })),
  text.map((inner): Inline => ({ kind: 'link', href: 'https://x.org/a(b)_c', content: [inner] })),
  fc.constant<Inline>({ kind: 'lineBreak' }),
);

/** Inline content that begins with words. */
export const anyInlines = fc
  .tuple(text, fc.array(inline, { maxLength: 4 }), text)
  .map(([first, rest, last]) => [[first], rest, [last]].flat());

const paragraph = anyInlines.map((inner): Block => ({ kind: 'paragraph', content: inner }));
const cell = anyInlines.map((inner) => ({ content: inner, columns: 1, rows: 1 }));

const table = fc
  .tuple(cell, cell, cell, cell, anyInlines, anyInlines)
  .map(([a, b, c, d, caption, note]): Block => ({
    kind: 'table',
    caption,
    columns: [
      { align: 'start', share: 2 },
      { align: 'end', share: 1, role: 'qualifier' },
    ],
    head: [{ cells: [a, b] }],
    rows: [{ cells: [{ ...c, columns: 2 }] }, { cells: [d, { ...a, rows: 2 }] }, { cells: [b], total: true }],
    note,
  }));

/** Blocks of every kind with words in them, two levels deep. */
export const anyBlocks = fc.array(
  fc.oneof(paragraph, table, nesting(fc.array(paragraph, { minLength: 1, maxLength: 2 }))),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function nesting(inner: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> {
  const blocks = fc.tuple(paragraph, inner).map(([first, rest]) => [[first], rest].flat());
  const entry = fc.tuple(anyInlines, blocks).map(([key, said]) => ({ key, blocks: said }));
  return fc.oneof(
    fc.tuple(anyInlines, fc.constantFrom(1, 2, 3)).map(([words, level]) => ({
      kind: 'heading' as const,
      level,
      id: 'x',
      content: words,
    })),
    fc.tuple(fc.array(blocks, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([items, ordered]) => ({
      kind: 'list' as const,
      ordered,
      start: 1,
      items,
    })),
    fc.tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([entries, ruled]) => ({
      kind: 'keyed' as const,
      ruled,
      entries,
    })),
    fc
      .tuple(blocks, anyInlines)
      .map(([said, attribution]) => ({ kind: 'quotation' as const, blocks: said, attribution })),
    fc.tuple(anyInlines, blocks).map(([title, said]) => ({
      kind: 'callout' as const,
      look: 'comment' as const,
      title,
      blocks: said,
    })),
    fc.tuple(anyInlines, anyInlines, entry).map(([title, answer, one]) => ({
      kind: 'bottomLine' as const,
      id: 'y',
      title,
      answer,
      entries: [one],
    })),
    fc.tuple(anyInlines, anyInlines).map(([claim, basis]) => ({
      kind: 'judgements' as const,
      rows: [{ claim, basis, likelihood: { scale: 'ICD 203', term: 'Likely', low: 55, high: 80 } }],
    })),
    fc.tuple(anyWords, anyInlines, anyInlines).map(([description, caption, note]) => ({
      kind: 'figure' as const,
      picture: samplePicture(8, 8),
      description,
      caption,
      note,
    })),
  );
}
