import type { Fact } from '../../facts/fact.ts';
import { folded } from '../../text/folded.ts';
import { hasWord } from './gazetteer.ts';
import type { Place } from './place.ts';
import { printedName } from './printed-name.ts';

/**
 * The places that facts name, under the names by which they name them and no others: what else a gazetteer holds is nobody’s
 * business who reads these facts alone. With a language (BCP 47), also under the name that a document of it has printed already.
 */
export function toldPlaces(
  places: readonly Place[],
  facts: readonly Fact[],
  language?: string,
): readonly Place[] {
  const texts = facts.flatMap(textsOf).map(folded);
  const isTold = (name: string): boolean => texts.some((text) => hasWord(text, folded(name)));
  return places.flatMap((place) => {
    const { name, otherNames = [], ...where } = place;
    const told = [name, ...otherNames].filter(isTold);
    if (told.length === 0) return [];
    const printed = language === undefined ? [] : [printedName(place, language)];
    const [first = name, ...others] = new Set([...printed, ...told]);
    return [{ ...where, name: first, ...(others.length === 0 ? {} : { otherNames: others }) }];
  });
}

/** Where a map looks for places. */
function textsOf({ places, details }: Fact): readonly string[] {
  const { from, to, area } = details;
  return [...places, ...[from, to, area].filter((text) => typeof text === 'string')];
}
