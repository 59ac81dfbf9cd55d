import { describe, expect, it } from 'vitest';
import {
  exportName,
  patternTrouble,
  shortMarking,
  usualPattern,
} from '../../../briefing/editions/export-name.ts';

const values = { title: 'Transfers: Syria / Iraq', number: '7', date: '2026-03-02', marking: 'AMBER' };

describe('the name of an exported file', () => {
  it.each([
    [usualPattern, 'Transfers-Syria-Iraq-7-AMBER.pdf'],
    ['{date} {title}', '2026-03-02-Transfers-Syria-Iraq.pdf'],
    ['Weekly', 'Weekly.pdf'],
    ['{title}/../../{number}', 'Transfers-Syria-Iraq-..-..-7.pdf'],
  ])('is made of a pattern: %s', (pattern, name) => {
    expect(exportName(pattern, values, 'pdf')).toBe(name);
  });

  it('leaves out what a briefing does not have', () => {
    expect(exportName(usualPattern, { ...values, number: '' }, 'docx')).toBe(
      'Transfers-Syria-Iraq-AMBER.docx',
    );
  });

  it('is short enough for any disk, however long the title', () => {
    const name = exportName(usualPattern, { ...values, title: 'ن'.repeat(300) }, 'pdf');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^ن+-7-AMBER\.pdf$/u);
  });

  it('ends with a whole word, and in all formats with the same one', () => {
    const long = { ...values, title: 'The transfer of detainees '.repeat(20) };
    const stems = ['pdf', 'docx', 'md'].map((extension) =>
      exportName(usualPattern, long, extension).slice(0, -extension.length),
    );
    expect(new Set(stems).size).toBe(1);
    expect(stems[0]).toMatch(/-(?:The|transfer|of|detainees)-7-AMBER\.$/u);
  });

  it.each([
    ['', 'Write a name'],
    ['{titel}', 'Did you mean “title”?'],
    ['{title} {}', '{} is not known.'],
    ['x'.repeat(201), 'at most 200'],
  ])('says what is wrong with a pattern: %s', (pattern, words) => {
    expect(patternTrouble(pattern)).toContain(words);
  });

  it('finds nothing wrong with a good pattern', () => {
    expect(patternTrouble(usualPattern)).toBeUndefined();
  });

  it('writes a marking without its scheme', () => {
    expect(shortMarking('TLP:AMBER+STRICT')).toBe('AMBER+STRICT');
    expect(shortMarking('Internal')).toBe('Internal');
  });
});
