import { expect, test } from 'vitest';
import {
  firstChoice,
  sameChoice,
  templateLanguages,
  templatesIn,
} from '../../../renderer/briefings/new/offered-templates.ts';

function choice(name: string, language: string, original?: string) {
  const own = { name, title: name, look: 'briefing', language, slots: 3, needs: [] } as const;
  return original === undefined ? { ...own, isBuiltIn: false } : { ...own, isBuiltIn: true, original };
}

const own = choice('house-note', 'de');
const french = [
  choice('chronology-fr', 'fr', 'chronology'),
  choice('situation-briefing-fr', 'fr', 'situation-briefing'),
];
const english = [
  choice('chronology', 'en-GB', 'chronology'),
  choice('situation-briefing', 'en-GB', 'situation-briefing'),
];
const all = [own, ...french, ...english];

test('the languages of the built-in templates are offered as the desk has them, its own first', () => {
  expect(templateLanguages(all)).toEqual(['fr', 'en']);
  expect(templateLanguages([own])).toEqual([]);
});

test('of the built-in templates those of one language are shown, the desk’s own always', () => {
  expect(templatesIn(all, 'en')).toEqual([own, ...english]);
  expect(templatesIn(all, 'fr')).toEqual([own, ...french]);
  expect(templatesIn([own], undefined)).toEqual([own]);
});

test('before anybody chooses it is the desk’s own, else the situation briefing of that language', () => {
  expect(firstChoice(all)).toBe(own);
  expect(firstChoice(french)?.name).toBe('situation-briefing-fr');
  expect(firstChoice([{ ...own, trouble: 'It cannot be read.' }, ...english])?.name).toBe(
    'situation-briefing',
  );
});

test('who goes over to another language keeps the template', () => {
  expect(sameChoice(english, french[0])?.name).toBe('chronology');
  expect(sameChoice([own, ...english], own)).toBe(own);
  expect(sameChoice(english, undefined)?.name).toBe('situation-briefing');
});
