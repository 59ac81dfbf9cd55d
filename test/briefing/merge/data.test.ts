import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import { aFact, requestFor, series, tracesOf, wordsOf } from './merging.ts';

describe('what a template sees', () => {
  it.each([
    ['{{ facts.T04.quantity }}', 'about 2,200'],
    ['{{ facts.T04.quantity.number }}', '2,200'],
    ['{{ facts.T04.quantity.qualifier }} {{ facts.T04.quantity.unit }}', 'about detainees'],
    ['[{{ facts.T05.quantity.qualifier }}]', '[]'],
    ['{{ facts.T05.quantities[1] }}', 'about 60'],
    ['{{ facts.T02.date }}', '21 January 2026'],
    ['{{ facts.T02.date | short }}', '21 Jan 2026'],
    ['{{ facts.T02.date | on }}', 'on 21 January 2026'],
    ['{{ facts.T02.places }}', 'Hasakah, Iraq'],
    ['{{ facts.T02.place }}', 'Hasakah, Iraq'],
    ['{{ facts.T05.saidBy.name }}, {{ facts.T05.saidBy.role }}', 'Saad Maan, head of information'],
    ['{{ facts.T02.saidBy.shortName }}', 'US Central Command'],
    ['{{ facts.T02.reportedBy.originator }}', 'US Central Command'],
    ['{{ facts.T02.source.title }}', 'An article'],
    ['{{ facts.T02.grade }}', 'C2'],
    ['{{ facts.T02.details.from }}', 'Hasakah'],
    ['{{ facts.T02 }}', 'The first movement took 150 men.'],
    ['{{ facts["T02"].id }}', 'T02'],
    ['{{ facts.size }} {{ facts.first.id }} {{ facts.last.id }}', '4 T02 T05'],
    ['{{ sources.S1.title }}', 'An article'],
    ['{{ sources.S2.citedIn.title }}', 'An article'],
    ['{{ briefing.title }} {{ briefing.number }}', 'A briefing 2'],
    ['{{ briefing.cutOff }}', '28 February 2026, 18:00 UTC'],
    ['{{ today }}', '2 March 2026'],
  ])('%s prints “%s”', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });

  it('finds facts whose id has a hyphen or a full stop', () => {
    expect(wordsOf('{{ facts["T-1.a"].statement }}', { facts: [aFact('T-1.a')] })).toBe('Statement T-1.a.');
  });

  it('prints nothing where a fact has no such value, and lets default fill in', () => {
    const body =
      '{% for f in facts %}[{{ f.date | short | default: "not stated" }}{{ f.judgement.likelihood }}] {% endfor %}';
    expect(wordsOf(body, { facts: [aFact('A')] })).toBe('[not stated]');
  });

  it('gives parameters their defaults, and days as dates', () => {
    const head = 'parameters:\n  since: {type: day}\n  unit: {default: detainees}\n  level: {}';
    const body = '{{ parameters.unit }} {{ parameters.since | on }} [{{ parameters.level }}]';
    expect(wordsOf(body, { head, parameters: { since: '2026-02-01' } })).toBe(
      'detainees on 1 February 2026 []',
    );
  });

  it('a range in a column of figures is one figure, which no line parts', () => {
    const quantities = [{ qualifier: 'range', value: 2500, to: 2700 }] as const;
    const outcome = merge(
      requestFor('{{ facts.A.quantity.number }}', { facts: [aFact('A', { quantities })] }),
    );
    expect(JSON.stringify(outcome)).toContain('2,500\u00A0to\u00A02,700');
  });

  it('tells judgements from other facts', () => {
    const facts = [aFact('A'), aFact('B', { judgement: { by: 'desk', likelihood: 'likely' } })];
    expect(
      wordsOf('{% for j in judgements %}{{ j.id }} {{ j.judgement.likelihood }}{% endfor %}', { facts }),
    ).toBe('B likely');
    expect(wordsOf('{{ facts | observations | map: "id" | join: " " }}', { facts })).toBe('A');
  });

  it('never shows a fact’s note, which is for the desk only', () => {
    const outcome = merge(requestFor('{{ facts.A.note }}', { facts: [aFact('A', { note: 'secret' })] }));
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  it('writes numbers and dates in the language of the document', () => {
    expect(wordsOf('{{ facts.T04.quantity }}', { language: 'de' })).toBe('etwa 2.200');
  });

  it('puts slots’ prose where their tags stand, with its values merged', () => {
    const body = '# Outlook\n\n{% slot "outlook" %}\n\nGrade B. {% slot "remark" %}';
    const slots = { outlook: 'So far {{ facts.T05.quantity }} men.[@T05]', remark: 'One origin.' };
    expect(wordsOf(body, { slots })).toBe('Outlook\nSo far 2,225 men.\nGrade B. One origin.');
    expect(tracesOf(body, { slots })).toEqual(['2,225 < T05']);
  });

  it('says whether a slot holds prose', () => {
    const body = '{% if slots.a %}A{% endif %}{% if slots.b %}B{% endif %}{% slot "a" %}{% slot "b" %}';
    expect(wordsOf(body, { slots: { a: 'text', b: ' \n ' } })).toBe('Atext');
  });

  it('lists ten thousand facts', () => {
    const facts = Array.from({ length: 10_000 }, (_, index) => ({ ...series[3], ...aFact(`F${index}`) }));
    const body =
      '{% for f in facts %}- {{ f.statement }}{{ f | cite }}\n{% endfor %}\n\n{{ facts | count }} in all';
    const words = wordsOf(body, { facts });
    expect(words.split('\n')).toHaveLength(10_001);
    expect(words).toContain('10,000 in all');
  });
});
