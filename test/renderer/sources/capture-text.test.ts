import { describe, expect, test } from 'vitest';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { blockAt, captureBlocks } from '../../../renderer/sources/capture/capture-blocks.ts';
import { capturePieces } from '../../../renderer/sources/capture/capture-pieces.ts';
import { findInText } from '../../../renderer/sources/capture/find-in-text.ts';
import { draftOf } from '../../../renderer/sources/capture/fact-draft.ts';
import { wrappedLines, wrapWidth } from '../../../renderer/sources/capture/wrapped-lines.ts';
import { layOutOrigins, mostDrawn } from '../../../renderer/sources/origins/lay-out-origins.ts';

const captureOf = (text: string): CaptureText => ({
  format: 'text',
  text,
  paragraphs: [{ start: 0, end: text.length, number: 1 }],
  hidden: [],
});

const nothing = { evidence: [], hidden: [], found: [], current: undefined, picked: undefined };

describe('the blocks of a capture', () => {
  test('part a paragraph that is too long to draw at spaces, without losing a character', () => {
    const text = 'word '.repeat(4000).trim();
    const blocks = captureBlocks(captureOf(text));
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(blocks.filter(({ number }) => number !== undefined)).toHaveLength(1);
    expect(blockAt(blocks, blocks[2]?.start ?? 0)).toBe(2);
  });

  test('never part a pair of surrogates where there is no space to part at', () => {
    const blocks = captureBlocks(captureOf(`a${'😀'.repeat(5000)}`));
    expect(blocks.every(({ start }) => start === 0 || start % 2 === 1)).toBe(true);
  });
});

test('pieces cover a block without a gap, and each mark exactly', () => {
  const evidence = [
    { fact: 'T01', start: 2, end: 6, match: 'exact' as const },
    { fact: 'T02', start: 4, end: 8, match: 'exact' as const },
  ];
  const pieces = capturePieces({ start: 0, end: 10 }, { ...nothing, evidence });
  expect(pieces.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8],
    [8, 10],
  ]);
  expect(pieces.map(({ facts }) => facts.join())).toEqual(['', '', 'T01', 'T02', '']);
});

/** The text as a reader is shown it. */
function shownOf(text: string): string {
  const capture = captureOf(text);
  const width = wrapWidth(capture);
  const wraps = width === undefined ? [] : wrappedLines(text, { start: 0, end: text.length }, width);
  const pieces = capturePieces({ start: 0, end: text.length }, nothing, wraps);
  return pieces.map(({ start, end, isWrap }) => (isWrap ? ' ' : text.slice(start, end))).join('');
}

describe('lines of a text that was wrapped for a narrow page', () => {
  test('are read as one, and the end of a paragraph stays', () => {
    const mail = [
      'The ministry said on Monday that a second convoy had crossed the',
      'border before dawn, with 150 detainees who had been held in the',
      'north-east since 2019, and that none of them had been named.',
      'A spokesman would not say where they were taken.',
    ];
    expect(shownOf(mail.join('\n'))).toBe(`${mail.slice(0, 3).join(' ')}\n${mail[3]}`);
  });

  test('are read as one below the number that they hang from, and each number has its line', () => {
    const notes = [
      'para. 2    In January, following fighting between the two, Washington decided',
      '           on the transfer; it spoke of up to 7,000 people.',
      'para. 3    Press reports: around 2,200 men moved so far.',
      'para. 10   The coalition dates from 2014, and has never been as large as it is',
      '           now.',
      'para. 11   A spokesman would not say on Monday where the men were taken, nor',
      '           who had named them.',
    ];
    const [first, second = '', third, fourth, fifth = '', sixth, seventh = ''] = notes;
    const joined = [
      `${first} ${second.trim()}`,
      third,
      `${fourth} ${fifth.trim()}`,
      `${sixth} ${seventh.trim()}`,
    ];
    expect(shownOf(notes.join('\n'))).toBe(joined.join('\n'));
  });

  test.each([
    ['an address', 'Ministry of the Interior of the Republic of Iraq\nPress office\nBaghdad\nIraq'],
    [
      'names',
      'Saad Maan, head of information\nImad Mashaal al-Dulaimi, mayor of al-Rutbah district\nBrad Cooper',
    ],
    [
      'a list',
      '- The convoys go on, says the ministry of the interior, by\n- road and by air, says a source in the prime minister’s\n- office, who was not named in the report of the weekly.',
    ],
    [
      'columns',
      'Hasakah and its prisons       150    21 January 2026\nRaqqa and the north-east    2,200    8 February 2026\nAll of the prisons there    2,225   14 February 2026',
    ],
    [
      'quoted mail',
      '> The ministry said on Monday that a second convoy had\n> crossed the border before dawn, with 150 detainees in\n> the lorries.',
    ],
    [
      'a hyphen',
      'The ministry said on Monday that a second convoy with cease-\nfire monitors had crossed the border before dawn, and that all',
    ],
    [
      'long lines',
      `${'The convoys go on. '.repeat(20).trim()}\nA spokesman would not say where they were taken.`,
    ],
  ])('%s stand as they were written', (_, text) => {
    expect(shownOf(text)).toBe(text);
  });
});

test('words are found as they stand, signs of patterns and all', () => {
  expect(findInText('Cost (approx.) 5 [sic]\nCost  (APPROX.) 6', 'cost (approx.)')).toHaveLength(2);
  expect(findInText('aaa', '.')).toHaveLength(0);
});

test('of 200 speakers some are drawn and the others counted, each on a row of its own', () => {
  const origins = Array.from({ length: 200 }, (_, index) => ({
    key: `name:${index}`,
    name: `Speaker ${index}`,
    behind: `Speaker ${index}`,
    factCount: 1,
    facts: [`T${index}`],
    paths: [{ reporter: { id: `R${index}`, name: 'Outlet' }, read: { id: 'S1', name: 'Article' } }],
  }));
  const layout = layOutOrigins({ factCount: 200, originCount: 200, origins });
  expect(layout.origins).toHaveLength(mostDrawn);
  expect(layout.more).toMatchObject({ count: 176, facts: 176 });
  const middles = layout.reporters.map(({ middle }) => middle);
  expect(middles.every((middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) >= 24)).toBe(
    true,
  );
});

test('a date before selected words is offered whole or less exactly, never with a digit cut off', () => {
  const words = '150 men were moved';
  const dateOffered = (between: number): string => {
    const text = `It began on 12 January 2026, ${'so '.repeat(between)}and ${words}.`;
    const start = text.indexOf(words);
    return draftOf(captureOf(text), { start, end: start + words.length }, 'transfer').date;
  };
  const offered = Array.from({ length: 110 }, (_, between) => dateOffered(between));
  expect(new Set(offered)).toEqual(new Set(['12 Jan 2026', 'Jan 2026', '2026', '']));
});
