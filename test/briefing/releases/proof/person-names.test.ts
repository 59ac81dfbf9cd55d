import { expect, test } from 'vitest';
import {
  familyName,
  looksLikePerson,
  shorterNames,
} from '../../../../briefing/releases/proof/person-names.ts';

test('a person is known by each of the shorter names that people use', () => {
  expect(shorterNames('Abu Karim al-Zubaidi')).toEqual([
    'Abu Karim',
    'Abu al-Zubaidi',
    'al-Zubaidi',
    'Zubaidi',
  ]);
  expect(shorterNames('Adm. Brad Cooper')).toEqual(['Brad Cooper', 'Cooper']);
  expect(shorterNames('أبو كريم الزبيدي')).toEqual(['أبو كريم', 'أبو الزبيدي', 'الزبيدي']);
});

test('a short last name is known beside initials, a first name or a form of address, and a single word has no shorter one', () => {
  expect(shorterNames('Saad Ali Maan')).not.toContain('Maan');
  expect(shorterNames('Saad Ali Maan')).toEqual(
    expect.arrayContaining(['S. A. Maan', 'S. Maan', 'Maan, Saad Ali', 'Mr Maan', 'General Maan']),
  );
  expect(shorterNames('Madonna')).toEqual([]);
  expect(shorterNames('')).toEqual([]);
});

test('who has a role is known by the last name, where that is long enough and of no body', () => {
  expect(familyName('Brad Cooper')).toBe('Cooper');
  expect(familyName('Saad Maan')).toBe('Maan');
  for (const name of ['Cooper', 'Kim Il Sun', 'US Central Command', ''])
    expect(familyName(name), name).toBeUndefined();
});

test('bodies and sayings are no persons', () => {
  for (const name of [
    'US Central Command',
    'press reports',
    'Local officials in Anbar',
    'Reuters',
    'Islamic State',
  ])
    expect(looksLikePerson(name), name).toBe(false);
  for (const name of [
    'Abu Karim al-Zubaidi',
    'Brad Cooper',
    'Imad Mashaal al-Dulaimi',
    'Ursula von der Leyen',
  ])
    expect(looksLikePerson(name), name).toBe(true);
});
