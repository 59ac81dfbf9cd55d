import { monthNames, weekdays } from '../../facts/calendar.ts';
import { folded } from '../../text/folded.ts';
import type { PlaceSet } from './place-sets.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
/** Names that no sentence begins with. */
const inside = new RegExp(String.raw`(?<=[\p{L}\p{N},;:)’”]\s)${name}`, 'gu');
/** A name at the beginning is known by a second one, by capitals, or by what somebody of that name does. */
const atStart = new RegExp(
  String.raw`^(?:The )?(?<first>${name})(?= ${name}|(?<=\p{Lu}{2}) | (?:is|are|has|have|had|was|were|will|would|brought|counts?|gave|got|held|holds|left|lost|made|met|reports?|saw|said|says|sent|took|won|\p{Ll}+ed)\b)`,
  'u',
);
const noNames: ReadonlySet<string> = new Set([
  ...[...monthNames, ...weekdays].map((word) => word.toLowerCase()),
  ...'about all another at dozens each every few hundreds in it many more no on only over several'.split(' '),
  ...'some thousands the there these they this those up'.split(' '),
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' '),
]);

/** The names in an English statement, word by word in small letters, without those of its places and of days and months. */
export function namesIn(statement: string, places: PlaceSet): ReadonlySet<string> {
  const first = atStart.exec(statement)?.groups?.['first'];
  const found = [...(first === undefined ? [] : [first]), ...(statement.match(inside) ?? [])];
  const ofPlaces = new Set(places.flatMap((place) => place.split(' ')));
  const names = found.map((word) => folded(word).replace(/[’']s?$/u, ''));
  return new Set(names.filter((word) => !noNames.has(word) && !ofPlaces.has(word)));
}

/** Whether each of two statements has names that the other one has not. */
export function haveOtherNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isSubsetOf(other) && !other.isSubsetOf(one);
}
