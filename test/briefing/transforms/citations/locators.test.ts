import { describe, expect, it } from 'vitest';
import { joinLocators } from '../../../../briefing/transforms/citations/locators.ts';
import { englishWords } from '../../../../briefing/transforms/words/english-words.ts';
import { numberSources, sourceLabels } from '../../../../briefing/transforms/citations/source-labels.ts';

describe('places in a source', () => {
  it('are put together by their numbers, each once', () => {
    expect(joined('para. 10', 'paras 22 and 21', 'para. 10')).toBe('paras 10, 21 and 22');
    expect(joined('p. 4', 'pp. 2, 3')).toBe('pp. 2, 3 and 4');
    expect(joined('p. 9', 'page 10')).toBe('pp. 9 and 10');
  });

  it('stand side by side where they cannot be put together', () => {
    expect(joined('para. 4', 'p. 2')).toBe('para. 4; p. 2');
    expect(joined('p. 4', 'pp. 6-8', '00:14:20')).toBe('p. 4; pp. 6-8; 00:14:20');
  });

  it('stay as they were written where there is one, and are nothing where there is none', () => {
    expect(joined('paras 2 and 6')).toBe('paras 2 and 6');
    expect(joined('chapter 3')).toBe('chapter 3');
    expect(joined()).toBe('');
    expect(joined(' ')).toBe('');
  });

  it('keep unit and number on one line', () => {
    expect(joinLocators(['para. 7'], englishWords)).toBe('para.\u00A07');
  });
});

describe('labels of sources', () => {
  it('are the ids where these are labels already, and free numbers for the rest', () => {
    expect([...sourceLabels(['b10', 'S2', 'b9', 'S10', 'S2', 'S01'])]).toEqual([
      ['S01', 'S1'],
      ['S2', 'S2'],
      ['b9', 'S3'],
      ['b10', 'S4'],
      ['S10', 'S10'],
    ]);
  });

  it('are numbers in the order of first citation where references are numbered', () => {
    expect([...numberSources(['S9', 'S2', 'S9'])]).toEqual([
      ['S9', '1'],
      ['S2', '2'],
    ]);
  });
});

function joined(...locators: readonly string[]): string {
  return joinLocators(locators, englishWords).replaceAll('\u00A0', ' ');
}
