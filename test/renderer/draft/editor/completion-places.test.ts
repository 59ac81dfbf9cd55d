import { describe, expect, it } from 'vitest';
import { begunId } from '../../../../renderer/draft/editor/complete/complete-citation.ts';
import { valuePlace } from '../../../../renderer/draft/editor/complete/value-place.ts';

describe('the id that is begun in a citation', () => {
  it('follows the @, wherever in the citation that is', () => {
    expect(begunId('[@', 10)).toEqual({ from: 12, words: '', before: '' });
    expect(begunId('[@T0', 10)).toEqual({ from: 12, words: 'T0', before: '' });
    expect(begunId('[@T05; @W', 0)).toEqual({ from: 8, words: 'W', before: '' });
    expect(begunId('[@T11; the ceiling: @T0', 0)).toEqual({ from: 21, words: 'T0', before: '' });
  });

  it('may be words of a fact', () => {
    expect(begunId('[@iraq has rec', 0)).toEqual({ from: 2, words: 'iraq has rec', before: '' });
    expect(begunId('[@received 2,2', 0)).toEqual({ from: 2, words: 'received 2,2', before: '' });
  });

  it('gets its @ where only a semicolon was written', () => {
    expect(begunId('[@T05;', 0)).toEqual({ from: 6, words: '', before: ' @' });
    expect(begunId('[@T05; ira', 0)).toEqual({ from: 7, words: 'ira', before: '@' });
  });

  it('is none where a page is written', () => {
    expect(begunId('[@S1, p. 4', 0)).toBeUndefined();
    expect(begunId('[@T05; @S1, p', 0)).toBeUndefined();
  });
});

describe('what is being written in a value', () => {
  it('begins with a fact, by its words or by its id', () => {
    expect(valuePlace('')).toEqual({ kind: 'start', from: 0, words: '' });
    expect(valuePlace(' detain')).toEqual({ kind: 'start', from: 1, words: 'detain' });
    expect(valuePlace(' facts.T0')).toEqual({ kind: 'start', from: 1, words: 'T0' });
  });

  it('goes on with fields after a full stop', () => {
    expect(valuePlace(' facts.T05.')).toEqual({ kind: 'field', from: 11, words: '', of: 'facts.T05' });
    expect(valuePlace(' facts.T05.quantity.u')).toEqual({
      kind: 'field',
      from: 20,
      words: 'u',
      of: 'facts.T05.quantity',
    });
    expect(valuePlace(' parameters.un')).toEqual({ kind: 'field', from: 12, words: 'un', of: 'parameters' });
  });

  it('goes on with filters after a bar, and with nothing behind one', () => {
    expect(valuePlace(' facts.T05.date | ')).toEqual({ kind: 'filter', from: 18, words: '' });
    expect(valuePlace(' facts | kind: "x" | co')).toEqual({ kind: 'filter', from: 21, words: 'co' });
    expect(valuePlace(' facts | kind: x')).toBeUndefined();
  });

  it('is nothing within quotation marks', () => {
    expect(valuePlace(' facts | kind: "tra')).toBeUndefined();
  });
});
