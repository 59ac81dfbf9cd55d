import { expect, test } from 'vitest';
import { withoutChange } from '../../../renderer/draft/without-change.ts';

const change = { before: 'One.\nTwo.\nThree.', after: 'One.\nTwo, as they say.\nThree.' };

test('a change of others is taken back', () => {
  expect(withoutChange(change, change.after)).toBe(change.before);
});

test('what was written since stays, before, after and within it', () => {
  expect(withoutChange(change, `Zero.\n${change.after} Four.`)).toBe(`Zero.\n${change.before} Four.`);
  expect(withoutChange(change, 'One.\nTwo, as WE they say.\nThree.')).toMatch(
    /^One\.\nTwo.*WE.*\.\nThree\.$/u,
  );
});

test('words that were taken out come back', () => {
  const taken = { before: 'The long road home.', after: 'The road home.' };
  expect(withoutChange(taken, 'The road home, at last.')).toBe('The long road home, at last.');
});
