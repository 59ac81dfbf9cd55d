import { describe, expect, test } from 'vitest';
import { liquidTokens } from '../../../renderer/templates/text/liquid-tokens.ts';

function coloured(text: string): readonly string[] {
  return liquidTokens(text).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);
}

describe('the Liquid in a template', () => {
  test('is told apart into marks, tags, names, filters, texts and numbers', () => {
    expect(coloured('In all, {{ last.quantity | round: 10 }}.')).toEqual([
      'mark {{',
      'value last.quantity',
      'filter round',
      'number 10',
      'mark }}',
    ]);
    expect(coloured('{%- assign last = moved | tagged: "a %} b" -%}').slice(0, 3)).toEqual([
      'mark {%-',
      'tag assign',
      'filter tagged',
    ]);
    expect(coloured('{% if a and b %}')).toEqual(['mark {%', 'tag if', 'tag and', 'mark %}']);
    expect(coloured('{% # a remark %}')).toEqual(['mark {%', 'remark  # a remark ', 'mark %}']);
  });

  test('that is not closed yet ends where the next begins, or with the text', () => {
    expect(coloured('{{ a {% slot "b" %}')).toEqual([
      'mark {{',
      'value a',
      'mark {%',
      'tag slot',
      'text "b"',
      'mark %}',
    ]);
    expect(coloured('{{ facts.T05')).toEqual(['mark {{', 'value facts.T05']);
    expect(coloured('No Liquid { here } at 100 %.')).toEqual([]);
  });

  test('is found in long texts too, however they are broken', () => {
    expect(liquidTokens('{{ '.repeat(8000)).length).toBe(8000);
    expect(liquidTokens(`{{${' a'.repeat(12_000)}`).length).toBe(12_001);
  });
});
