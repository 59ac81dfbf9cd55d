import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordedLanguages } from '../../../briefing/document/worded-languages.ts';
import { likelihoodsNamed, houseTermsIn } from '../../../briefing/terms/house-terms-in.ts';
import { aFact, aSource, blocksOf, findingsOf, tracesOf, wordsOf } from '../merge/merging.ts';

interface KindFile {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const folder = join(import.meta.dirname, '../../../templates/kinds');
const kinds = readdirSync(folder).map((file) => {
  const { properties } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as KindFile;
  return { name: basename(file, '.json'), properties };
});

describe.each(wordedLanguages.filter((language) => language !== 'en'))('in %s', (language) => {
  const terms = houseTermsIn(language);

  it('every kind that comes with the house has a name, and each of its choices a word', () => {
    expect(Object.keys(terms.kinds).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
    const choices = kinds.flatMap(({ name, properties }) =>
      Object.entries(properties).flatMap(([field, { enum: all = [] }]) =>
        all.length === 0 ? [] : [[`${name}.${field}`, all]],
      ),
    );
    const worded = Object.entries(terms.details).map(([field, words]) => [field, Object.keys(words)]);
    expect(worded).toEqual(choices);
  });

  it('every state of a fact has a word of its own', () => {
    expect(Object.keys(terms.statuses)).toEqual(['current', 'superseded', 'withdrawn']);
    expect(new Set(Object.values(terms.statuses)).size).toBe(3);
  });
});

const moved = aFact('F1', {
  quantities: [{ qualifier: 'about', value: 2200, unit: 'personnes' }],
  status: 'superseded',
  details: { movement: 'under way', from: 'completed' },
  judgement: { by: 'desk', likelihood: 'very likely', confidence: 'high' },
});
const french = { language: 'fr', facts: [moved], sources: [aSource('S1')] };

describe('terms of fixed lists in a template', () => {
  it.each([
    ['{{ facts.F1.details.movement }}', 'en cours'],
    ['{{ facts.F1.details.movement | capitalize_first }}', 'En cours'],
    ['{{ facts.F1.status }}', 'remplacé'],
    ['{{ facts.F1.quantity.qualifier | capitalize_first }}', 'Environ'],
    ['{{ facts.F1.kind }}', 'transferts'],
    ['{{ facts.F1.source.type }}', 'article de presse'],
    ['{{ facts.F1.judgement.likelihood }}, {{ facts.F1.judgement.confidence }}', 'très probable, élevée'],
    ['{{ facts | map: "status" | join }}', 'remplacé'],
    ['{{ facts | group_by_field: "kind" | map: "name" | join }}', 'transferts'],
  ])('%s prints “%s” in French', (body, words) => {
    expect(wordsOf(body, french)).toBe(words);
  });

  it.each([
    ['{% if facts.F1.details.movement == "under way" %}yes{% endif %}'],
    ['{% if facts.F1.status == "superseded" and facts.F1.kind contains "trans" %}yes{% endif %}'],
    ['{% assign all = facts | where: "details.movement", "under way" %}{% if all.size == 1 %}yes{% endif %}'],
    ['{% assign all = facts | group_by_field: "kind" %}{% if all.first.name == "transfer" %}yes{% endif %}'],
    ['{% if facts.F1.quantity.qualifier == "about" %}yes{% endif %}'],
    ['{% assign all = facts | kind: "transfer" %}{% if all.size == 1 %}yes{% endif %}'],
  ])('%s asks by the English word in every language', (body) => {
    expect(wordsOf(body, french)).toBe('yes');
  });

  it('what is no term of that list stays as it is written', () => {
    expect(wordsOf('{{ facts.F1.details.from }}', french)).toBe('completed');
    const own = aFact('F1', { kind: 'weather', details: { movement: 'completed' } });
    expect(wordsOf('{{ facts.F1.kind }} {{ facts.F1.details.movement }}', { ...french, facts: [own] })).toBe(
      'weather completed',
    );
  });

  it('a term knows its fact', () => {
    expect(tracesOf('{{ facts.F1.status }}', french)).toEqual(['remplacé < F1']);
  });
});

describe('a likelihood and a confidence in the words of a language', () => {
  it('are read as the English ones', () => {
    const written = '::: judgement {likelihood="Très probable" confidence=élevée}\nElle vient.\n:::';
    expect(findingsOf(written, french)).toEqual([]);
    expect(blocksOf(written, french)).toMatchObject([
      { rows: [{ likelihood: { term: 'Very likely', low: 80, high: 95 }, confidence: 'high' }] },
    ]);
    expect(likelihoodsNamed('مرجَّح جدًا')).toEqual(['very likely', 'highly probable', 'highly likely']);
  });

  it('are those of the scale that is named', () => {
    const phia = '::: judgement {likelihood="très probable" scale=PHIA}\na\n:::';
    expect(blocksOf(phia, french)).toMatchObject([{ rows: [{ likelihood: { term: 'Highly likely' } }] }]);
  });
});
