import { describe, expect, it } from 'vitest';
import { builtInPlaces } from '../../../briefing/charts/places/built-in-places.ts';
import { frenchPlaceNames } from '../../../briefing/charts/places/french-place-names.ts';
import { Gazetteer } from '../../../briefing/charts/places/gazetteer.ts';
import { joinedPlaces, placesInText } from '../../../briefing/charts/places/places-in-text.ts';
import { placesSchema } from '../../../briefing/charts/places/places-schema.ts';
import { folded } from '../../../briefing/text/folded.ts';

it('places are read a line each: name, other names, degrees, and kilometres for an area', () => {
  const { places, unread } = placesInText(
    'Tal Afar; Tell Afar; 36.38; 42.45\n"Sinjar","شنگال",36.32,41.86\n\nThe plain\t36\t-42.5\t80\n',
  );
  expect(unread).toEqual([]);
  expect(places).toEqual([
    { name: 'Tal Afar', otherNames: ['Tell Afar'], latitude: 36.38, longitude: 42.45 },
    { name: 'Sinjar', otherNames: ['شنگال'], latitude: 36.32, longitude: 41.86 },
    { name: 'The plain', latitude: 36, longitude: -42.5, radius: 80 },
  ]);
  expect(placesSchema.safeParse(places).success).toBe(true);
});

it.each([
  'name, latitude, longitude',
  'Tal Afar',
  '36.38, 42.45',
  'A, 91, 0',
  'A, 1, 181',
  'A, 1, 2, 3, 4',
  'A, 1, 2, x',
])('a line that is no place is given back: %s', (line) => {
  expect(placesInText(line)).toEqual({ places: [], unread: [line] });
});

it('a place of the same name takes the place of the one that is there', () => {
  const [one, two] = [
    { name: 'Mosul', latitude: 1, longitude: 2 },
    { name: 'mosul', latitude: 3, longitude: 4 },
  ];
  expect(joinedPlaces([one], [two])).toEqual([two]);
});

describe('the places that every desk knows', () => {
  const known = new Gazetteer();
  it.each([
    ['Hasakah', 'Hassaké', 'al-Hassakeh', 'Al-Hasakah', 'Haseke', 'Hesekê', 'الحسكة', 'حەسەکە', 'HASAKEH'],
    ['Deir ez-Zor', 'Deir ez-Zour', 'Deir Ezzor', 'Deir al-Zor', 'دير الزور', 'دێرەزۆر'],
    ['Qamishli', 'Qamichli', 'Qamişlo', 'Kamışlı', 'al-Qamishli', 'قامیشلۆ'],
    ['Mosul', 'Mossoul', 'Musul', 'الموصل', 'مووسڵ'],
    ['Raqqa', 'ar-Raqqa', 'Rakka', 'al-Raqqa', 'الرقة'],
    ['Aleppo', 'Alep', 'Halep', 'حلب'],
    ['Damascus', 'Damas', 'Damaskus', 'Damasco', 'دمشق'],
    ['al-Qaim', 'Qaim', 'al-Qa’im', "Al-Qa'im", 'القائم'],
  ])('are found by the names that sources give them: %s', (name, ...others) => {
    expect(others.map((other) => known.find(other)?.name)).toEqual(others.map(() => name));
  });

  it('are named in the language of the document where they have a name in it', () => {
    expect(['en', 'fr', 'ar', 'ckb', 'fa'].map(nameIn)).toEqual([
      'Hasakah',
      'Hassaké',
      'الحسكة',
      'حەسەکە',
      'حسکه',
    ]);
  });

  it('are found by the names that French prints of them', () => {
    expect(
      Object.keys(frenchPlaceNames).map((name) => known.find(frenchPlaceNames[name] ?? '')?.name),
    ).toEqual(Object.keys(frenchPlaceNames));
  });

  it('have no name in common, so that none hides another', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, otherNames = [] } of builtInPlaces)
      for (const one of [name, ...otherNames])
        owners.set(folded(one), (owners.get(folded(one)) ?? new Set<string>()).add(name));
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});

function nameIn(language: string): string | undefined {
  return new Gazetteer([], language).find('Hassaké')?.name;
}
