import * as fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  literal,
  markValue,
  slotPlaceholder,
  splitMarks,
  splitPlaceholders,
  stripMarks,
} from '../../../briefing/merge/marks.ts';

const foreign = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('*_`|[]<>#:-+1. \n\t{}%!@^&~\\"a\'')) }),
  )
  .filter((text) => !/[\uE000-\uF8FF]/u.test(text));

describe('marks', () => {
  it('name the facts a value came from and give its words back', () => {
    expect(splitMarks(`Iraq received ${markValue('2,225 *men*', ['T05', 'T-04 é'])} so far.`)).toEqual([
      { value: 'Iraq received ', facts: [] },
      { value: '2,225 *men*', facts: ['T05', 'T-04 é'] },
      { value: ' so far.', facts: [] },
    ]);
  });

  it('name the facts of both where they are nested', () => {
    const inner = markValue('in', ['T02']);
    const nested = markValue('X', ['T01']).replace('X', inner);
    expect(splitMarks(nested)).toEqual([{ value: 'in', facts: ['T01', 'T02'] }]);
  });

  it('survive a text that was cut in the middle of a mark', () => {
    const cut = markValue('words', ['T05']).slice(0, -3);
    expect(splitMarks(cut)).toEqual([{ value: 'wor', facts: ['T05'] }]);
    expect(splitMarks('a\uE003b')).toEqual([
      { value: 'a', facts: [] },
      { value: 'b', facts: [] },
    ]);
  });

  it('are gone, with the words left, in attributes and ids', () => {
    expect(
      stripMarks(`${markValue('T-05', ['T-05'])}, ${literal('p. 4')}${slotPlaceholder('outlook')}`),
    ).toBe('T-05, p. 4');
  });

  it('hold a place for a slot, alone or between words', () => {
    expect(splitPlaceholders(slotPlaceholder('bottom-line'))).toEqual([{ slot: 'bottom-line' }]);
    expect(splitPlaceholders(`x ${slotPlaceholder('é')}`)).toEqual([{ words: 'x ' }, { slot: 'é' }]);
    expect(splitPlaceholders('bottom-line')).toEqual([{ words: 'bottom-line' }]);
  });

  it('turn a smuggled private-use character into a replacement character', () => {
    expect(splitMarks(markValue('a\uE003b', ['T01']))).toEqual([{ value: 'a\uFFFDb', facts: ['T01'] }]);
  });

  it('leave one plain paragraph, whatever a value holds', () => {
    fc.assert(
      fc.property(foreign, fc.boolean(), (value, known) => {
        const tokens = new Lexer({ gfm: true }).lex(`${markValue(value, known ? ['T01'] : [])} after`);
        expect(tokens).toHaveLength(1);
        const [paragraph] = tokens;
        expect(paragraph?.type).toBe('paragraph');
        const inlines = paragraph !== undefined && 'tokens' in paragraph ? (paragraph.tokens ?? []) : [];
        expect(inlines.map((inline) => inline.type)).toEqual(['text']);
        const words = splitMarks(inlines.map((inline) => inline.raw).join(''));
        expect(words.map((part) => part.value).join('')).toBe(
          `${value.replaceAll(/[\t-\r\u0085\u2028\u2029]+/gu, ' ')} after`,
        );
      }),
    );
  });

  it('leave a table of one row and two cells, whatever a value holds', () => {
    fc.assert(
      fc.property(foreign, (value) => {
        const tokens = new Lexer({ gfm: true }).lex(`| a | b |\n|--|--|\n| ${markValue(value)} | after |\n`);
        expect(tokens).toHaveLength(1);
        const [table] = tokens;
        const rows = table?.type === 'table' ? (table['rows'] as { text: string }[][]) : [];
        expect(rows).toHaveLength(1);
        expect(rows[0]).toHaveLength(2);
      }),
    );
  });
});
