import type { HouseName } from '../../names/house-name.ts';
import { folded } from '../../text/folded.ts';

/** Places as folded words with a space around each, with the spellings of the house put in the place of others. */
export type PlaceSet = readonly string[];

/** How the places of one fact lie to those of another. */
export type Relation = 'same' | 'narrower' | 'broader' | 'different';

/** Makes names of places comparable: `Hassakeh` becomes `hasakah` where the house writes it so. */
export function placeReader(names: readonly HouseName[]): (places: readonly string[]) => PlaceSet {
  const forms = formsOf(names);
  const read = (place: string): string => withHouseForms(plain(place), forms);
  return (places) => [
    ...new Set(
      places
        .map(read)
        .filter((place) => place !== '')
        .map((place) => ` ${place} `),
    ),
  ];
}

interface Forms {
  /** The house's form by every other one. */
  readonly houseOf: ReadonlyMap<string, string>;
  /** How many words a form may have that begins with a word. */
  readonly lengths: ReadonlyMap<string, number>;
}

function formsOf(names: readonly HouseName[]): Forms {
  const houseOf = new Map<string, string>();
  const lengths = new Map<string, number>();
  for (const { kind, house, spellings, scripts } of names) {
    if (kind !== 'place') continue;
    for (const form of [...spellings, ...scripts].map(plain)) {
      const words = form.split(' ');
      const [first = ''] = words;
      houseOf.set(form, plain(house));
      lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0));
    }
  }
  return { houseOf, lengths };
}

/** Compares two sets of places; what is narrower lies in the other: `western Anbar` in `Anbar`. Nothing lies in nothing. */
export function comparePlaces(one: PlaceSet, other: PlaceSet): Relation {
  if (one.length === 0 || other.length === 0) return 'different';
  const inside = isInside(one, other);
  const around = isInside(other, one);
  if (inside && around) return 'same';
  return inside ? 'narrower' : around ? 'broader' : 'different';
}

/** Names with another name in them that lie in no such place: South Sudan is no part of Sudan. The longer ones stand first. */
const wholeNames =
  /\b(?:democratic republic of (?:the )?congo|dr congo|equatorial guinea|guinea bissau|papua new guinea|inner mongolia|new (?:england|guinea|jersey|mexico|york)|northern ireland|south sudan)\b/gu;

function isInside(inner: PlaceSet, outer: PlaceSet): boolean {
  return inner.every((place) => outer.some((around) => liesIn(place, around)));
}

function liesIn(place: string, around: string): boolean {
  if (!place.includes(around)) return false;
  return place === around || asWholeNames(place).includes(asWholeNames(around));
}

function asWholeNames(place: string): string {
  return place.replaceAll(wholeNames, (name) => name.replaceAll(' ', '-'));
}

function plain(place: string): string {
  const words = folded(place);
  const isPlain = /^[\u0020-\u007e]*$/u.test(words);
  return words
    .replaceAll(isPlain ? /[^a-z0-9]+/gu : /[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|al|el) /u, '');
}

function withHouseForms(place: string, { houseOf, lengths }: Forms): string {
  if (houseOf.size === 0) return place;
  const words = place.split(' ');
  const written: string[] = [];
  for (let at = 0; at < words.length;) {
    const [length, form] = formAt(words, at, { houseOf, lengths });
    written.push(form);
    at += length;
  }
  return written.join(' ');
}

function formAt(
  words: readonly string[],
  at: number,
  { houseOf, lengths }: Forms,
): readonly [number, string] {
  const word = words[at] ?? '';
  for (let length = lengths.get(word) ?? 0; length > 0; length -= 1) {
    const form = houseOf.get(words.slice(at, at + length).join(' '));
    if (form !== undefined) return [Math.min(length, words.length - at), form];
  }
  return [1, word];
}
