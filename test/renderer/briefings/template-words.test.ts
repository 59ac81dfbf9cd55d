import { expect, test } from 'vitest';
import { templateWords } from '../../../renderer/briefings/new/template-words.ts';

const tracker = {
  name: 'transfer-tracker',
  title: 'Transfer tracker',
  look: 'briefing',
  language: 'en-GB',
  isBuiltIn: true,
  slots: 9,
  needs: ['transfer'],
  marking: 'TLP:AMBER',
} as const;

test('a template says what it is for, what it asks for and its marking', () => {
  expect(templateWords({ ...tracker, about: 'One count over time.' })).toBe(
    'One count over time. 9 slots to write, from facts of kind transfer. TLP:AMBER. Built in.',
  );
});

test('one that says nothing of itself is told by its look', () => {
  expect(templateWords(tracker)).toMatch(/^A briefing with sections and sources\. 9 slots/u);
  expect(templateWords({ ...tracker, look: 'alert' })).toMatch(/^One page for something that cannot wait\./u);
});

test('two of one title are told apart by whose they are, and by name and version', () => {
  const own = { ...tracker, name: 'transfer-tracker-2', isBuiltIn: false };
  expect(templateWords(own)).toMatch(/TLP:AMBER\. This desk’s own, transfer-tracker-2\.$/u);
  expect(templateWords({ ...own, version: 3 })).toMatch(/This desk’s own, transfer-tracker-2, version 3\.$/u);
});

test('one of the desk in another language than English says which, and the words of it stand for themselves', () => {
  const own = { ...tracker, language: 'ar', about: 'عدد واحد.', name: 'tracker-2', isBuiltIn: false };
  expect(templateWords(own)).toMatch(/^\u2068عدد واحد\.\u2069 9 slots.*own, tracker-2, in Arabic\.$/u);
});
