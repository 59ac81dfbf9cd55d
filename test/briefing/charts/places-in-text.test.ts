import { expect, it } from 'vitest';
import { joinedPlaces, placesInText } from '../../../briefing/charts/places/places-in-text.ts';
import { placesSchema } from '../../../briefing/charts/places/places-schema.ts';

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
