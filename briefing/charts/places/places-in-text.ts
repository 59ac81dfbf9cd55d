import { folded } from '../../text/folded.ts';
import type { Place } from './place.ts';

/** Places from pasted lines, and the lines that are none. */
export interface PlacesInText {
  readonly places: readonly Place[];
  /** As they stood, the first 20. */
  readonly unread: readonly string[];
}

const number = /^[+-]?\d{1,3}(?:\.\d{1,8})?$/u;
const kilometres = /^\d{1,4}(?:\.\d{1,3})?$/u;
const mostUnread = 20;

/**
 * Reads places, one a line, parted by tabs, semicolons or commas: the name, its other names, latitude, longitude, and for an area its
 * radius in kilometres. Degrees are decimal.
 */
export function placesInText(text: string): PlacesInText {
  const places: Place[] = [];
  const unread: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const place = placeIn(line);
    if (place !== undefined) places.push(place);
    else if (unread.length < mostUnread) unread.push(line.trim());
  }
  return { places, unread };
}

/** Places with others added; one of the same name takes the place of what was there. */
export function joinedPlaces(places: readonly Place[], more: readonly Place[]): readonly Place[] {
  const joined = new Map(places.map((place) => [folded(place.name), place]));
  for (const place of more) joined.set(folded(place.name), place);
  return [...joined.values()];
}

function placeIn(line: string): Place | undefined {
  const parts = line.split(/[\t;,،]/u).map((part) => part.trim().replace(/^"(.*)"$/u, '$1'));
  const filled = parts.filter((part) => part !== '');
  const first = filled.findIndex((part) => number.test(part));
  const names = first === -1 ? [] : filled.slice(0, first);
  const [latitude = '', longitude = '', radius, ...rest] = first === -1 ? [] : filled.slice(first);
  const [name, ...otherNames] = names;
  if (name === undefined || rest.length > 0 || !number.test(longitude)) return undefined;
  if (radius !== undefined && !kilometres.test(radius)) return undefined;
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
  return {
    name,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    latitude: Number(latitude),
    longitude: Number(longitude),
    ...(radius === undefined || Number(radius) < 1 ? {} : { radius: Number(radius) }),
  };
}
