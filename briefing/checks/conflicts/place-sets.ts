import type { HouseName } from '../../names/house-name.ts';
import { folded } from '../../text/folded.ts';

/** Places as folded words with a space around each, with the spellings of the house put in the place of others. */
export type PlaceSet = readonly string[];

/** How the places of one fact lie to those of another. */
export type Relation = 'same' | 'narrower' | 'broader' | 'different';

/** Makes names of places comparable: `Hassakeh` becomes `hasakah` where the house writes it so. */
export function placeReader(names: readonly HouseName[]): (places: readonly string[]) => PlaceSet {
  const houseOf = new Map(
    names.flatMap(({ house, spellings, scripts }) =>
      [...spellings, ...scripts].map((form) => [plain(form), plain(house)] as const),
    ),
  );
  const longest = Math.max(1, ...[...houseOf.keys()].map((form) => form.split(' ').length));
  const read = (place: string): string => withHouseForms(plain(place), houseOf, Math.min(longest, 8));
  return (places) => [
    ...new Set(
      places
        .map(read)
        .filter((place) => place !== '')
        .map((place) => ` ${place} `),
    ),
  ];
}

/** Compares two sets of places; what is narrower lies in the other: `western Anbar` in `Anbar`. Nothing lies in nothing. */
export function comparePlaces(one: PlaceSet, other: PlaceSet): Relation {
  if (one.length === 0 || other.length === 0) return 'different';
  const inside = isInside(one, other);
  const around = isInside(other, one);
  if (inside && around) return 'same';
  return inside ? 'narrower' : around ? 'broader' : 'different';
}

function isInside(inner: PlaceSet, outer: PlaceSet): boolean {
  return inner.every((place) => outer.some((around) => place.includes(around)));
}

function plain(place: string): string {
  return folded(place)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|al|el) /u, '');
}

function withHouseForms(place: string, houseOf: ReadonlyMap<string, string>, longest: number): string {
  if (houseOf.size === 0) return place;
  const words = place.split(' ');
  const written: string[] = [];
  for (let at = 0; at < words.length;) {
    const [length, form] = longestForm(words.slice(at, at + longest), houseOf);
    written.push(form);
    at += length;
  }
  return written.join(' ');
}

function longestForm(
  words: readonly string[],
  houseOf: ReadonlyMap<string, string>,
): readonly [number, string] {
  for (let length = words.length; length > 0; length -= 1) {
    const form = houseOf.get(words.slice(0, length).join(' '));
    if (form !== undefined) return [length, form];
  }
  return [1, words[0] ?? ''];
}
