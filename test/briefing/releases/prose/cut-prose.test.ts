import { describe, expect, it } from 'vitest';
import { tlp } from '../../../../briefing/document/marking.ts';
import { factSchema } from '../../../../briefing/facts/fact-schema.ts';
import { readTemplate } from '../../../../briefing/merge/read-template.ts';
import { cutProse, type Cut } from '../../../../briefing/releases/prose/cut-prose.ts';
import { builtInTemplate } from '../../../../electron/desk/built-in.ts';
import { proseParts } from '../../../../briefing/releases/prose/prose-parts.ts';

const t05 = factSchema.parse({
  id: 'T05',
  kind: 'transfer',
  statement: 'Iraq has received 2,225 detainees.',
  quantities: [{ qualifier: 'exact', value: 2225, unit: 'detainees' }],
  marking: 'TLP:AMBER',
});
const cut: Cut = {
  facts: new Map([['T05', t05]]),
  ids: new Set(['T05', 'S4']),
  rules: { quantity: 'a number of {unit}', speaker: 'an official' },
  scheme: tlp,
  highest: 1,
};
const dated: Cut = {
  ...cut,
  facts: new Map([
    [
      'T05',
      { ...t05, quantities: [...t05.quantities, { qualifier: 'about', value: 60, unit: 'countries' }] },
    ],
  ]),
  rules: { ...cut.rules, date: 'recently' },
};
const cutTo = (prose: string): string => cutProse(prose, cut).prose;

describe('a sentence', () => {
  it('that cites what is withheld is left out, the others stay', () => {
    expect(cutTo('Rain fell.[@T01] Iraq has 2,225 men.[@T05] Snow fell.[@T02]')).toBe(
      'Rain fell.[@T01] Snow fell.[@T02]',
    );
  });

  it('that cites it beside others is left out too, wherever the citation stands', () => {
    expect(cutTo('One.[@T01] Iraq has them [@T01; the count: @T05, p. 4], it says.')).toBe('One.[@T01]');
    expect(cutTo('One.[@T01] He said it.^[In a letter; see [@T05].]')).toBe('One.[@T01]');
  });

  it('before it that has no citation of its own goes with it, and what leans on it too', () => {
    expect(cutTo('They left at night. They took the north road.[@T05] It was the second time.')).toBe('');
    expect(cutTo('Rain fell.[@T01] They left at night. They took the road.[@T05]')).toBe('Rain fell.[@T01]');
  });

  it('is said in the words of the template where it prints a value alone', () => {
    const { prose, changes } = cutProse(
      'Iraq has received {{ facts.T05.quantity }}, {{ facts["T05"].saidBy.name }} says.',
      cut,
    );
    expect(prose).toBe('Iraq has received a number of detainees, an official says.');
    expect(changes).toEqual([
      {
        was: 'Iraq has received {{ facts.T05.quantity }}, {{ facts["T05"].saidBy.name }} says.',
        now: prose,
        because: ['T05'],
      },
    ]);
  });

  it.each([
    ['Iraq has {{ facts.T05.quantity }} detainees now.', 'Iraq has a number of detainees now.'],
    ['Iraq has {{ facts.T05.quantity }} {{ facts.T05.quantity.unit }}.', 'Iraq has a number of detainees.'],
    ['{{ facts.T05.quantity }} detainees came by air.', 'A number of detainees came by air.'],
    ['They came from {{ facts.T05.quantities[1] }} countries.', 'They came from a number of countries.'],
    ['On {{ facts.T05.date }} they came.', 'Recently they came.'],
    ['They came {{ facts.T05.date | on }}.', 'They came recently.'],
  ])('with a value that words lead to or follow reads as one: %s', (prose, said) => {
    expect(cutProse(prose, dated).prose).toBe(said);
  });

  it.each([
    'Iraq has {{ facts.T05.quantity }} men.',
    'Iraq has the {{ facts.T05.quantity }} detainees.',
    'Iraq has {{ facts.T05.quantity.value | plus: 1 }} detainees.',
    'They came since {{ facts.T05.date }}.',
    'So says the {{ facts.T05.saidBy.role }}.',
  ])('is left out where the words would say something else or be no sentence: %s', (prose) => {
    expect(cutProse(prose, dated).prose).toBe('');
  });

  it('is left out where the template has no words for one of its values', () => {
    expect(cutTo('On {{ facts.T05.date }} Iraq received {{ facts.T05.quantity }}.')).toBe('');
    expect(cutTo('It says: {{ facts.T05.statement }}')).toBe('');
  });

  it('inside a quotation is never parted from the rest of it', () => {
    expect(cutTo('He said: “They left. They took the road.”[@T05] Rain fell.[@T01]')).toBe(
      'Rain fell.[@T01]',
    );
  });

  it('that names an id in plain words is left out', () => {
    expect(cutTo('Rain fell.[@T01] See T05 for more.')).toBe('');
  });

  it('that names nothing withheld stays letter for letter', () => {
    const prose = 'A  line \n\n\n\n* with `T01` and [@T01]\n';
    expect(cutProse(prose, cut)).toEqual({ prose, changes: [] });
  });
});

describe('what stands in a frame', () => {
  it('is cut item by item, and an empty item goes', () => {
    expect(cutTo('- One.[@T01]\n- Two.[@T05]\n- Three.[@T02] Four.[@T05]')).toBe(
      '- One.[@T01]\n- Three.[@T02]',
    );
  });

  it('is cut row by row; a table of which only the head is left goes', () => {
    const head = '| a | b |\n|---|---|\n';
    expect(cutTo(`${head}| x | y[@T05] |\n| u | v |`)).toBe(`${head}| u | v |`);
    expect(cutTo(`Rain.[@T01]\n\n${head}| x | y[@T05] |`)).toBe('Rain.[@T01]');
    expect(cutTo('a | b\n--|--\nx | y[@T05]\nu | v')).toBe('a | b\n--|--\nu | v');
  });

  it('leaves no box, entry or heading behind of which nothing is left', () => {
    expect(cutTo('# Rain\n\nRain.[@T01]\n\n# Men\n\nMen.[@T05]')).toBe('# Rain\n\nRain.[@T01]');
    expect(cutTo('::: comment Desk comment.\nMen.[@T05]\n:::\n\nRain.[@T01]')).toBe('Rain.[@T01]');
    expect(cutTo('Men\n: They left.[@T05]\n\nRain\n: It fell.[@T01]')).toBe('Rain\n: It fell.[@T01]');
    expect(cutTo('::: comment\n- Men.[@T05]\n:::')).toBe('');
  });

  it('that was empty on purpose stays', () => {
    expect(cutTo('::: scale {name="PHIA"}\n:::\n\nMen.[@T05]')).toBe('::: scale {name="PHIA"}\n:::');
  });

  it('headings, quotations, pictures and code that name it go whole', () => {
    expect(cutTo('## {{ facts.T05.statement }}\n\nRain.[@T01]')).toBe('Rain.[@T01]');
    expect(cutTo('> They left.\n> They took the road.[@T05]\n\nRain.[@T01]')).toBe('Rain.[@T01]');
    expect(cutTo('```\nRain.\nT05\n```\n\nRain.[@T01]')).toBe('Rain.[@T01]');
  });

  it('loses the words of its own line where they name it', () => {
    expect(cutTo('::: judgement {of="T05"}\nRain.[@T01]\n:::')).toBe('::: judgement\nRain.[@T01]\n:::');
  });
});

describe('a paragraph marked by hand', () => {
  it('above the level goes as a whole, and at the level stays with its mark', () => {
    expect(cutTo('[TLP:AMBER] The desk thinks otherwise.\n\n[TLP:GREEN] Rain.[@T01] Men.[@T05]')).toBe(
      '[TLP:GREEN] Rain.[@T01]',
    );
    expect(cutTo('- [tlp:red] Ours.\n- [TLP:GREEN] Men.[@T05]\n- Rain.[@T01]')).toBe('- Rain.[@T01]');
  });
});

describe('the parts of prose', () => {
  it.each([
    'Plain.\nGoes on.\n\n- a\n  b\n- c\n\n1) d',
    '# H\ntext\n::: x\n> q\nlazy\n:::\n| a |\n|--|\n| b |\n~~~\ncode\n~~~',
    'Term\n: entry\n  more\n\na | b\n-|-\nc | d\nend',
    '```\nnever closed',
  ])('put together again they are the prose: %j', (prose) => {
    const parts = proseParts(prose).map((part) =>
      part.kind === 'sentences' ? part.lead + part.text : part.text,
    );
    expect(parts.join('\n')).toBe(prose);
  });

  it('of 200 KB on one line are read at once', () => {
    for (const unit of ['a', '“', '[', '| ', '- ', '{{ ', ': ', '# ', '[@', '.'])
      cutProse(unit.repeat(200_000 / unit.length) + '[@T05]', cut);
  });
});

/** The words of a built-in template, and a withheld fact in its language. */
function cutIn(language: string, unit: string): Cut {
  const name = `situation-briefing-${language}`;
  const template = readTemplate(builtInTemplate(name) ?? '', name);
  if (!template.ok) throw new Error(template.failure.message);
  const { release = {} } = template.value.head;
  const fact = {
    ...t05,
    quantities: [{ qualifier: 'exact', value: 2225, unit } as const],
    places: ['Bagdad'],
  };
  return { ...cut, facts: new Map([['T05', fact]]), rules: release };
}

const quantity = '{{ facts.T05.quantity }}';
const date = '{{ facts.T05.date }}';
const place = '{{ facts.T05.place }}';
const speaker = '{{ facts.T05.saidBy.name }}';

describe('a sentence in French', () => {
  it.each([
    [`${quantity} hommes sont arrivés.`, 'Plusieurs hommes sont arrivés.'],
    [`L’Irak a reçu ${quantity} hommes le ${date}.`, 'L’Irak a reçu plusieurs hommes récemment.'],
    [`Le ${date}, ils sont partis.`, 'Récemment, ils sont partis.'],
    [`Ils sont partis en ${date} de ${place}.`, 'Ils sont partis récemment de cet endroit.'],
    [`Le départ d’${place} suit.`, 'Le départ de cet endroit suit.'],
    [`C’est l’avis de ${speaker}.`, 'C’est l’avis d’une personne connue de la rédaction.'],
    [`Selon ${speaker}, ils sont partis.`, 'Selon une personne connue de la rédaction, ils sont partis.'],
  ])('reads as one: %s', (prose, said) => {
    expect(cutProse(prose, cutIn('fr', 'hommes')).prose).toBe(said);
  });

  it.each([
    `Les ${quantity} hommes sont arrivés.`,
    `Environ ${quantity} hommes sont arrivés.`,
    `Jusqu’à ${quantity} combattants sont arrivés.`,
    `Ils y sont depuis le ${date}.`,
    `Ils partiront d’ici au ${date}.`,
    `L’attaque du ${date} suit.`,
    `Ils y étaient jusqu’en ${date}.`,
    `Ils arrivent à l’${place}.`,
  ])('goes where no words would make one: %s', (prose) => {
    expect(cutProse(prose, cutIn('fr', 'hommes')).prose).toBe('');
  });
});

describe('a sentence in Arabic', () => {
  it.each([
    [`نُقل ${quantity} محتجزًا إلى ${place}.`, 'نُقل عدد لم يُكشف عنه إلى المنطقة.'],
    [`وصل ${quantity} في الطائرة.`, 'وصل عدد لم يُكشف عنه في الطائرة.'],
    [`في ${date} بدأ النقل.`, 'مؤخرًا بدأ النقل.'],
    [`قال ${speaker} إن النقل بدأ.`, 'قال شخص معروف لدى المكتب إن النقل بدأ.'],
  ])('reads as one: %s', (prose, said) => {
    expect(cutProse(prose, cutIn('ar', 'محتجزًا')).prose).toBe(said);
  });

  it.each([
    `وصل نحو ${quantity} محتجزًا.`,
    `وصل الـ${quantity} محتجزًا.`,
    `بدأ النقل منذ ${date}.`,
    `وصل ${quantity} رجلًا.`,
    `هذا لـ${place} وحدها.`,
  ])('goes where no words would make one: %s', (prose) => {
    expect(cutProse(prose, cutIn('ar', 'محتجزًا')).prose).toBe('');
  });
});
