import { describe, expect, test } from 'vitest';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { blockAt, captureBlocks } from '../../../renderer/sources/capture/capture-blocks.ts';
import { capturePieces } from '../../../renderer/sources/capture/capture-pieces.ts';
import { findInText } from '../../../renderer/sources/capture/find-in-text.ts';
import { draftOf } from '../../../renderer/sources/capture/fact-draft.ts';
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
