import { geoCentroid } from 'd3-geo';
import { folded } from '../../text/folded.ts';
import { hasWord, type Gazetteer } from '../places/gazetteer.ts';
import { namesOfCountry } from '../places/country-names.ts';
import type { Place } from '../places/place.ts';
import type { CountryShape } from './country-shapes.ts';
import type { Spot } from './map-chart.ts';

/** A country under one of its names, folded. */
interface NamedCountry {
  readonly name: string;
  readonly country: CountryShape;
}

/** Finds where a name lies: in the gazetteer, or among the countries. */
export class SpotFinder {
  readonly #gazetteer: Gazetteer;
  readonly #countries: readonly NamedCountry[];

  /** `language` is that of the document (BCP 47). */
  constructor(gazetteer: Gazetteer, countries: readonly CountryShape[], language: string) {
    this.#gazetteer = gazetteer;
    this.#countries = countries.flatMap((country) =>
      namesOfCountry(country.name, language).map((name) => ({ name: folded(name), country })),
    );
  }

  /** The spot of this name, or of the longest known name in these words; a country where there is no nearer place. */
  find(words: string): Spot | undefined {
    const exact = this.#gazetteer.find(words);
    if (exact !== undefined) return spotOf(exact);
    const text = folded(words);
    const same = this.#countries.find(({ name }) => name === text);
    if (same !== undefined) return countrySpot(same.country);
    const near = this.#gazetteer.findIn(words);
    return near === undefined ? this.#countryIn(text) : spotOf(near);
  }

  #countryIn(text: string): Spot | undefined {
    const found = this.#countries.filter(({ name }) => hasWord(text, name));
    const [longest] = found.toSorted((one, other) => other.name.length - one.name.length);
    return longest === undefined ? undefined : countrySpot(longest.country);
  }
}

function spotOf({ name, latitude, longitude, radius }: Place): Spot {
  const spot = { name, latitude, longitude, isCountry: false };
  return radius === undefined ? spot : { ...spot, radius };
}

function countrySpot({ name, shape }: CountryShape): Spot {
  const [longitude, latitude] = geoCentroid(shape);
  return { name, longitude, latitude, isCountry: true };
}
