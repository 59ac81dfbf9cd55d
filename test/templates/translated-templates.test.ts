import { describe, expect, test } from 'vitest';
import type { Block } from '../../briefing/document/block.ts';
import { readTemplate, type Template } from '../../briefing/merge/read-template.ts';
import type { TemplateHead } from '../../briefing/merge/template.ts';
import { builtInTemplate, builtInTemplates } from '../../electron/desk/built-in.ts';
import { bareFact, printed, sampleDesk } from './printed-template.ts';

const translated = builtInTemplates().filter(({ name, original }) => name !== original);

describe.each(translated)('$name asks and says what $original does', ({ name, original, language }) => {
  const [own, english] = [readBuiltIn(name), readBuiltIn(original)];

  test('asks for the same slots, parameters and facts, and is marked, listed and checked alike', () => {
    expect(shapeOf(own.head)).toEqual(shapeOf(english.head));
  });

  test('has each of its conditions, loops and values', () => {
    expect(liquidOf(own)).toEqual(liquidOf(english));
  });

  test.each([
    ['nothing', {}],
    ['the sample', sampleDesk],
    ['facts that lack everything', { facts: ['transfer', 'warning', 'political'].map(bare) }],
    [
      'views of the desk',
      { facts: ['realistic possibility', 'very unlikely', 'almost certain'].map(viewed) },
    ],
    [
      'counts that are no more than near',
      { facts: ['about 2,200 people', 'up to 7,000 people'].map(counted) },
    ],
  ])('prints the same blocks of %s', (_of, written) => {
    const { document, findings } = printed(name, written);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(kindsOf(document.blocks)).toEqual(kindsOf(printed(original, written).document.blocks));
  });

  test('leaves no English word in what it says, asks and prints', () => {
    const { title, about = '', slots, parameters, release = {} } = own.head;
    const releasing = Object.values<string | undefined>({ ...release });
    const asked = [...slots.map(({ prompt }) => prompt), ...parameters.map(({ label }) => label)];
    const said = [title, about, ...asked, ...releasing, wordsOf(own), ...literalsOf(own)].join(' ');
    expect(
      said
        .replaceAll('{no unit}', '')
        .match(/\b(?:the|not|and|of|is|was|no|from|to|by|stated|recorded|selected|unnamed)\b/giu),
    ).toBeNull();
  });

  test('is punctuated as its language is, behind values too', () => {
    if (language === 'fr')
      expect(wordsOf(own, 'x')).not.toMatch(/[^\u00A0\s] ?[;?!»]|[^\u00A0\s:]:(?= )|«[^\u00A0]/u);
    else expect(wordsOf(own, 'س')).not.toMatch(/\p{Script=Arabic}[,;?]/u);
  });
});

function bare(kind: string, at: number): object {
  return bareFact(`F${at}`, { kind, quantities: ['10 people'] });
}

function counted(quantity: string, at: number): object {
  return bareFact(`F${at}`, { quantities: [quantity], date: '2026-02', details: { who: 'Families' } });
}

function viewed(likelihood: string, at: number): object {
  const scale = at === 0 ? 'PHIA' : 'ICD 203';
  const judgement = { by: 'desk', scale, likelihood, confidence: 'low', basis: 'Thin.' };
  return bareFact(`F${at}`, { kind: at === 0 ? 'transfer' : 'political', judgement });
}

function readBuiltIn(name: string): Template {
  const template = readTemplate(builtInTemplate(name) ?? '', name);
  if (!template.ok) throw new Error(template.failure.message);
  return template.value;
}

/** All of a head but its words. */
function shapeOf({
  title,
  about,
  language: _language,
  slots,
  parameters,
  release,
  ...head
}: TemplateHead): object {
  return {
    ...head,
    said: [title, about].map((one) => (one ?? '') !== ''),
    release: Object.keys(release ?? {}),
    slots: slots.map(({ name, required, prompt }) => ({ name, required, prompt: prompt !== '' })),
    parameters: parameters.map(({ label, ...parameter }) => ({ parameter, label: label !== parameter.name })),
  };
}

/** Words that agree with a count: another language may need no condition for them, or another one. */
const agreement = /\{% if [\w.]+ (?:==|>) 1 %\}[^{}]*(?:\{% else %\}[^{}]*)?\{% endif %\}/gu;

/** The tags and values of a body in their order, without the words in them. */
function liquidOf({ body }: Template): readonly string[] {
  return [...body.replaceAll(agreement, '').matchAll(/\{[%{][^]*?[%}]\}/gu)]
    .map(([tag]) => tag.replaceAll(/(?<=(?:default|caption|join): )"[^"]*"/gu, '""'))
    .filter((tag) => !tag.startsWith('{{ unit |'));
}

/** What a reader sees of a template: its body with a letter in the place of each value and tag. */
function wordsOf({ body }: Template, letter = ' '): string {
  return body.replaceAll(/^:::.*\{[a-z].*$|^: /gmu, '').replaceAll(/\{%[^]*?%\}|\{\{[^]*?\}\}/gu, letter);
}

/** What stands where a value is missing, and over pictures. */
function literalsOf({ body }: Template): readonly string[] {
  return [...body.matchAll(/(?:default|caption): "([^"]*)"/gu)].map(([, words = '']) => words);
}

function kindsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return `table of ${block.columns.length} by ${block.rows.length}`;
    if (block.kind === 'heading') return `heading ${block.level}`;
    return 'entries' in block ? `${block.kind} of ${block.entries.length}` : block.kind;
  });
}
