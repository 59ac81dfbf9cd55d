import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markValue, slotPlaceholder } from '../../../../briefing/merge/marks.ts';
import { blocksOf, paragraph, read, rulesOf, words } from './read.ts';

const lines = (count: number) => ({ slots: { one: '- a\n'.repeat(count) } });

const open = (depth: number) => `${'::: comment\n'.repeat(depth)}x\n${':::\n'.repeat(depth)}`;

describe('text that is made to be slow', () => {
  const refused = ['error text-limit 1'];

  it('is refused above the limits, and read at them', () => {
    expect(rulesOf('a'.repeat(20_001))).toEqual(refused);
    expect(rulesOf('a'.repeat(20_000))).toEqual([]);
    expect(rulesOf('>'.repeat(51))).toEqual(refused);
    expect(rulesOf(`${'>'.repeat(50)}a`)).toEqual([]);
    expect(rulesOf(`${'- '.repeat(21)}a`)).toEqual(refused);
    expect(rulesOf(`${'- '.repeat(20)}a`)).toEqual([]);
    expect(rulesOf('a\n'.repeat(1_001))).toEqual(['error text-limit 1001']);
    expect(rulesOf('a\n'.repeat(1_000))).toEqual([]);
    expect(rulesOf('- - - - - - - - - - - - - - - - - - - - - - -')).toEqual(['note rule-left-out 1']);
    expect(rulesOf(slotPlaceholder('one'), lines(10_000))).toEqual(['error text-limit one 1']);
    expect(rulesOf(slotPlaceholder('one'), lines(9_999))).toEqual([]);
  });

  it('stands as it was written where it is crowded with markup or nests too deep', () => {
    const crowded = '_a_'.repeat(501);
    expect(blocksOf(crowded)).toEqual([paragraph(words(crowded))]);
    expect(rulesOf(crowded)).toEqual(refused);
    const steps = Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(rulesOf(steps)).toEqual(refused);
  });

  it('opens no more fences than twenty in one another', () => {
    expect(rulesOf(open(20))).toEqual([]);
    expect(rulesOf(open(22))).toContain('error fence-not-closed 1');
  });
});

describe('any text', () => {
  const pieces = [
    '::: comment\n',
    '::: table T {totals=1}\n',
    '::: judgement {likelihood=likely}\n',
    ':::\n',
    '::: x',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n',
    '|---|---|\n',
    '| < | ^ |\n',
    'Key\n: ',
    '  ',
    '    ',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '[@S1, p. 4]',
    '[@',
    '^[',
    ']',
    '[a](b)',
    '![d](pic "c")',
    '<b>',
    '&#57344;',
    '\\',
    '"',
    "'",
    '--',
    '...',
    'words',
    ' ',
    '[TLP:AMBER] ',
    'https://x.org',
    '\r\n',
    '\t',
    'é',
    '😀',
    '\u2028',
    '[a]: b\n',
    '---\n',
    '— A\n',
    markValue('v | * ::: x', ['T1']),
    slotPlaceholder('one'),
    slotPlaceholder('gone'),
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  const picture = { mediaType: 'image/png', data: '', width: 1, height: 1 } as const;

  it('is read without an exception, into a document without marks, and the same each time', () => {
    fc.assert(
      fc.property(text, text, (template, prose) => {
        const options = {
          slots: { one: prose.replace(/[\uE004-\uE1FF]/gu, '') },
          pictures: { pic: picture },
        };
        const once = JSON.stringify(read(template, options));
        expect(once).not.toMatch(/[\uE000-\uF8FF]/u);
        expect(JSON.stringify(read(template, options))).toBe(once);
      }),
      { seed: 20_260_228, numRuns: 400 },
    );
  });

  it('keeps the words around a slot, whatever is in it', () => {
    fc.assert(
      fc.property(text, (prose) => {
        const slots = { one: prose.replace(/[\uE000-\uE2FF]/gu, '') };
        const blocks = blocksOf(`First.\n\n::: warning W\nIn.\n\n${slotPlaceholder('one')}\n:::\n\nLast.`, {
          slots,
        });
        expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'callout', 'paragraph']);
        expect(blocks.at(-1)).toEqual(paragraph(words('Last.')));
      }),
      { seed: 20_260_228, numRuns: 400 },
    );
  });
});
