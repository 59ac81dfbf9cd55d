import { describe, expect, test } from 'vitest';
import { chartData } from '../../../../briefing/charts/chart-data.ts';
import { chartNote } from '../../../../briefing/charts/chart-note.ts';
import { chartOf } from '../../../../briefing/charts/data/chart-of.ts';
import { drawChart } from '../../../../briefing/charts/draw-chart.ts';
import { chartWordsFor } from '../../../../briefing/charts/words/chart-words-for.ts';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { likelihoodRange } from '../../../../briefing/document/likelihood-words.ts';
import { labelsFor } from '../../../../briefing/document/labels-for.ts';
import { isWorded, wordedLanguages } from '../../../../briefing/document/worded-languages.ts';
import { dateLanguage } from '../../../../briefing/facts/date-language.ts';
import { qualifierWord } from '../../../../briefing/facts/format-quantity.ts';
import { weekdays } from '../../../../briefing/facts/calendar.ts';
import { houseWordsIn } from '../../../../briefing/transforms/words/house-words-in.ts';
import { icd203, likelihoodAt, likelihoodScales } from '../../../../briefing/judgements/likelihood-scales.ts';
import { offeredLanguages } from '../../../../renderer/draft/set-up/offered-languages.ts';
import { chartFact, materialOf, orderFor, settingFor, worldBoundaries } from '../../charts/chart-desk.ts';
import { compose } from '../../../../briefing/transforms/compose.ts';
import {
  cite,
  composeBlocks,
  exampleFacts,
  exampleSettings,
  exampleSources,
  paragraph,
  requestFor,
} from '../example-desk.ts';

const others = wordedLanguages.filter((language) => language !== 'en');
const fromRight: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he']);
const twoNumbers = [1, 2, 5, 11] as const;

/** All words of the product in a language, each under its path: `house.details.number`. */
function wordsOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const gather = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function')
      for (const first of twoNumbers)
        for (const second of twoNumbers)
          gather(`${path}(${first}, ${second})`, Reflect.apply(value, undefined, [first, second]));
    else for (const [key, inner] of Object.entries(value ?? {})) gather(`${path}.${key}`, inner);
  };
  const { months, weekday, ...patterns } = dateLanguage(language);
  gather('house', houseWordsIn(language));
  gather('labels', labelsFor(language));
  gather('charts', chartWordsFor(language));
  gather('dates', patterns);
  gather('months', months);
  gather('weekdays', weekdays.map(weekday));
  gather(
    'qualifiers',
    (['about', 'at least', 'up to'] as const).map((one) => qualifierWord(one, language)),
  );
  return found;
}

/** What is not translated: names of schemes and scales, of a digest, and the letters of grades. */
const names = /TLP:[A-Z+]+|ICD 203|PHIA yardstick|SHA-256|\b[AF]\b/gu;
const words = (text: string): readonly string[] => text.replace(names, '').match(/[\p{L}’]{2,}/gu) ?? [];

const filled = (text: string): readonly string[] => (text.match(/\{\w*\}/gu) ?? []).toSorted();

describe.each(others)('the words of the product in %s', (language) => {
  const own = wordsOf(language);
  const english = wordsOf('en');

  test('are there for everything that is worded in English, and fill in the same', () => {
    for (const [path, text] of english) {
      const said = own.get(path);
      expect(said?.trim().length, path).toBeGreaterThan(0);
      if (path.startsWith('dates.')) continue;
      expect(filled(said ?? ''), path).toEqual(filled(text));
    }
  });

  test('word the limits of TLP 2.0 and the terms of all scales, each term its own', () => {
    const { limits, likelihood, scaleNotes } = houseWordsIn(language);
    expect(Object.keys(limits)).toEqual(exampleSettings.markings.levels.map(({ label }) => label));
    expect(Object.keys(scaleNotes)).toEqual(likelihoodScales.map(({ name }) => name));
    for (const { bands } of likelihoodScales) {
      const first = bands.map(({ terms: [term = ''] }) => likelihood[term]);
      expect(new Set(first).size).toBe(bands.length);
      for (const term of bands.flatMap(({ terms }) => terms)) expect(likelihood[term], term).toBeDefined();
    }
  });

  test.runIf(fromRight.has(language))('are in the letters of the language alone', () => {
    const script = language === 'he' ? /^\p{Script=Hebrew}+$/u : /^[\p{Script=Arabic}\u064b-\u0655]+$/u;
    for (const [path, text] of own)
      for (const word of words(text.replaceAll(/\{\w*\}/gu, ' ').replaceAll('\u200c', '')))
        expect(word, path).toMatch(script);
  });
});

describe('a document', () => {
  const notOfTheDesk = new Set(['id', 'type', 'kind', 'precision', 'status', 'url', 'sha256', 'weekday']);
  const ofDesk = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value ?? {})
          .map(([key, inner]) => (notOfTheDesk.has(key) ? '' : ofDesk(inner)))
          .join(' ');
  const deskWords = new Set(words(ofDesk([exampleSources, exampleFacts, exampleSettings])));
  const addressOrHash = /[\w.-]+\.(?:org|com)\S*|\b[0-9a-f]{8,64}\b/gu;
  const likely = likelihoodAt(icd203, 70);

  /** Everything that is read in a document: notes of one manner, sources, scales, title block. */
  function read(language: string, citations: 'attache' | 'notes' | 'numbered'): string {
    const speakers = exampleFacts.map(({ id }) => paragraph('—', cite(id)));
    const judged: Block = {
      kind: 'judgements',
      rows: [
        { claim: [], basis: [], confidence: 'high', ...(likely === undefined ? {} : { likelihood: likely }) },
      ],
    };
    const { document } = composeBlocks([...speakers, judged, ...speakers.slice(0, 4)], {
      briefing: { language, period: '—', distribution: '—', title: '—', shortTitle: '—' },
      head: { title: '—' },
      settings: { citations },
    });
    return textsOf([
      document.blocks,
      document.notes,
      { ...document.meta, keywords: [], look: '', direction: '' },
    ]);
  }

  test.each(
    others.flatMap((language) =>
      (['attache', 'notes', 'numbered'] as const).map((one) => [language, one] as const),
    ),
  )('in %s with %s citations has no word of English that is not the desk’s', (language, citations) => {
    const own = new Set([...wordsOf(language).values()].flatMap(words).map((word) => word.toLowerCase()));
    const said = read(language, citations).replaceAll(addressOrHash, ' ');
    const strange = words(said).filter(
      (word) => /\p{Script=Latin}/u.test(word) && !deskWords.has(word) && !own.has(word.toLowerCase()),
    );
    expect(said).toContain(houseWordsIn(language).list.sources);
    expect(strange).toEqual([]);
  });

  const facts = [
    chartFact('A', '150 people', '2026-01-21', { places: ['Iraq'], details: { from: 'Syria', to: 'Iraq' } }),
    chartFact('B', 'about 2,200 people', '2026-02', { places: ['Mosul'] }),
    chartFact('C', '200 to 300 people', '2026-02-03', { places: ['Basra'] }),
    chartFact('D', 'at least 20 people', '2026-02-05'),
  ];

  test.each(others)('has charts in %s without a word of English', (language) => {
    const own = new Set([...wordsOf(language).values()].flatMap(words).map((word) => word.toLowerCase()));
    for (const kind of ['series', 'bars', 'timeline', 'map'] as const) {
      const material = materialOf(facts, { boundaries: worldBoundaries(), language });
      const { chart } = chartOf(
        orderFor(
          kind,
          facts.map(({ id }) => id),
        ),
        material,
      );
      const setting = { ...settingFor(language), boundariesName: '—' };
      if (chart === undefined) throw new Error(`no ${kind}`);
      const { svg, description } = drawChart(chart, setting);
      const said = [
        svg.replaceAll(/<[^>]*>/gu, ' '),
        description,
        chartNote(chart, setting),
        textsOf(chartData(chart, setting)),
      ];
      const strange = words(said.join(' ')).filter((word) => {
        const isName =
          /^(?:[Pp]eople|Mosul|Mossoul|Basra|Bassora|Example|Gazette|The|Statement|Syri[ae]n?|Siria|Irak)$/u.test(
            word,
          );
        return /\p{Script=Latin}/u.test(word) && !isName && !own.has(word.toLowerCase());
      });
      expect(
        strange.filter((word) => word !== word.toUpperCase()),
        kind,
      ).toEqual([]);
    }
  });
});

const seen: ReadonlySet<string> = new Set(['value', 'content', 'label', 'title', 'term']);

/** All texts of a tree that readers see. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textsOf).join(' ');
  return Object.entries(value ?? {})
    .map(([key, inner]) =>
      typeof inner === 'object' ||
      seen.has(key) ||
      /^[a-z]+(?:Title|Foot)$|^limit$|^page$|^contents$/u.test(key)
        ? textsOf(inner)
        : '',
    )
    .join(' ');
}

test('French has a space before a colon, and like German and Spanish one before a per cent sign', () => {
  const likely = likelihoodAt(icd203, 70);
  const scaled: Block = {
    kind: 'scale',
    scale: 'ICD 203',
    bands: [{ term: 'likely', percent: '55–80%' }],
    note: [],
  };
  const inLanguage = (language: string): Document =>
    composeBlocks([scaled], {
      briefing: { language, title: 'Essai', shortTitle: 'Essai' },
      head: { title: 'Note' },
    }).document;
  expect(inLanguage('fr').meta.runningTitle).toContain('\u00a0: Essai');
  expect(inLanguage('en').meta.runningTitle).toContain(': Essai');
  expect(labelsFor('fr').confidence + labelsFor('fr').colon).toBe('Confiance\u00a0: ');
  for (const language of ['fr', 'de', 'es']) {
    expect(inLanguage(language).blocks).toContainEqual(
      expect.objectContaining({ bands: [expect.objectContaining({ percent: '55–80\u00a0%' })] }),
    );
    expect(likely && likelihoodRange(likely, labelsFor(language))).toBe('55–80\u00a0%');
  }
});

test('the languages that are offered are those that have words', () => {
  expect(offeredLanguages.every(isWorded)).toBe(true);
  expect(new Set(offeredLanguages.map((language) => language.slice(0, 2)))).toEqual(
    new Set(wordedLanguages.map((language) => language.slice(0, 2))),
  );
});

test('a template in another language than its briefing is said to leave its own words in it', () => {
  const findings = composeBlocks([], { briefing: { language: 'fr' } }).findings;
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'language-template',
      severity: 'warning',
      message:
        'The briefing is in French and its template in British English: headings and sentences of the template stay in British English. Choose a template in French, or duplicate this one and translate it; a template names its language in its head.',
    }),
  ]);
  expect(composeBlocks([], { briefing: { language: 'en-US' } }).findings).toEqual([]);
});

test('where the template is there in the language of the briefing, it is named', () => {
  const request = requestFor([], { briefing: { language: 'fr' } });
  const [finding] = compose({ ...request, translation: 'situation-briefing-fr' }).findings;
  expect(finding?.message).toContain(
    '“situation-briefing-fr” is the same template in French: choose that language again in the set-up',
  );
});

test('a document in another language says that the words of the product are English', () => {
  expect(composeBlocks([], { briefing: { language: 'it' } }).findings).toEqual([
    expect.objectContaining({
      rule: 'language-words',
      severity: 'note',
      message:
        'Attaché has no words of its own in Italian: the title block, notes, dates and labels of this document are in English. It has them in English, Arabic, Central Kurdish, German, Spanish, Persian, French, Hebrew.',
    }),
    expect.objectContaining({ rule: 'language-template' }),
  ]);
  expect(composeBlocks([], { briefing: { language: 'de-AT' } }).findings).toEqual([
    expect.objectContaining({ rule: 'language-template' }),
  ]);
});
