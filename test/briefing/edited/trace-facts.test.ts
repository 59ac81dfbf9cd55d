import { expect, test } from 'vitest';
import { traceFacts } from '../../../briefing/edited/trace-facts.ts';
import type { FactPassage } from '../../../briefing/edited/word-story.ts';
import { wordsMark } from '../../../briefing/writers/docx/fact-marks.ts';

function passage(fact: string, number: number, words: string, now = words): FactPassage {
  return {
    facts: [fact],
    bookmarks: [`fact_${fact}_${number}_${wordsMark(words)}`],
    words: now,
    under: 'Moves',
  };
}

const written = [passage('T01', 1, '150'), passage('T02', 1, '7,000'), passage('T03', 1, 'up to 60')];
const [one, two, three] = written;
if (one === undefined || two === undefined || three === undefined) throw new Error('three passages');

const states = (edited: readonly FactPassage[], known?: readonly FactPassage[]) =>
  traceFacts(edited, known).map(({ facts, state }) => `${facts.join('+')} ${state}`);

test('words that stand as written are kept, however their spaces print', () => {
  expect(states(written, written)).toEqual(['T01 kept', 'T02 kept', 'T03 kept']);
  expect(states([passage('T03', 1, 'up to 60', 'up\u00a0to 60')])).toEqual(['T03 kept']);
});

test('other words are told with those that were written', () => {
  const edited = [one, passage('T02', 1, '7,000', '7,500'), three];
  expect(traceFacts(edited, written)[1]).toEqual({
    facts: ['T02'],
    state: 'changed',
    was: '7,000',
    is: '7,500',
    under: 'Moves',
  });
  expect(traceFacts(edited)[1]).toEqual({ facts: ['T02'], state: 'changed', is: '7,500', under: 'Moves' });
});

test('what is gone or empty was deleted', () => {
  expect(states([one, three], written)).toEqual(['T01 kept', 'T03 kept', 'T02 deleted']);
  expect(states([one, passage('T02', 1, '7,000', ''), three], written)).toEqual([
    'T01 kept',
    'T02 deleted',
    'T03 kept',
  ]);
});

test('without what was written, a gap in the numbers of a fact tells that something was deleted', () => {
  expect(states([passage('T01', 1, 'a'), passage('T01', 3, 'c')])).toEqual([
    'T01 kept',
    'T01 kept',
    'T01 deleted',
  ]);
});

test('only what was carried past others has moved', () => {
  expect(states([two, three, one], written)).toEqual(['T02 kept', 'T03 kept', 'T01 moved']);
});

test('a control without its bookmark is a copy, unless the words it stands for are missing', () => {
  const copy = { ...two, bookmarks: [] };
  expect(states([one, two, three, copy], written)).toEqual([
    'T01 kept',
    'T02 kept',
    'T03 kept',
    'T02 copied',
  ]);
  expect(states([one, copy, three], written)).toEqual(['T01 kept', 'T02 kept', 'T03 kept']);
});
