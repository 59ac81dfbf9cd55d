import type { DateBounds } from '../../facts/date-bounds.ts';
import { boundsOf } from '../../facts/date-bounds.ts';
import type { Weekday } from '../../facts/fact-date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { HouseName } from '../../names/house-name.ts';
import { folded } from '../../text/folded.ts';
import { namesIn } from './names-in.ts';
import { placeReader, type PlaceSet } from './place-sets.ts';
import { statementTraits, type StatementTraits } from './statement-traits.ts';

/** A fact made ready to be held against others. */
export interface FactReading {
  readonly fact: Fact;
  readonly traits: StatementTraits;
  readonly bounds: DateBounds;
  readonly weekday?: Weekday;
  readonly places: PlaceSet;
  /** Where something is moved from and to; empty where that is not told. */
  readonly from: PlaceSet;
  readonly to: PlaceSet;
  /** The words that carry meaning, without places, figures and small words. */
  readonly words: ReadonlySet<string>;
  /** Names in the statement that are none of its places: `germany`. */
  readonly names: ReadonlySet<string>;
}

const small =
  /^(?:about|rund|etwa|circa|mindestens|environ|unos|after|against|also|among|and|are|been|before|between|could|during|for|from|had|has|have|into|its|more|most|not|now|off|over|said|says|some|that|the|their|them|there|these|they|this|those|under|was|were|what|when|which|while|who|will|with|would)$/u;
const notDone: ReadonlySet<unknown> = new Set(['planned', 'called off']);

/** Reads facts for comparison; places are compared as the house writes them. */
export function factReader(names: readonly HouseName[]): (fact: Fact) => FactReading {
  const placesIn = placeReader(names);
  return (fact) => {
    const { from, to } = fact.details;
    const places = placesIn([...fact.places, ...texts(from), ...texts(to)]);
    const weekday = fact.date?.precision === 'month' ? fact.date.weekday : undefined;
    return {
      fact,
      traits: traitsOf(fact),
      bounds: fact.date === undefined ? {} : boundsOf(fact.date),
      places,
      from: placesIn(texts(from)),
      to: placesIn(texts(to)),
      words: wordsOf(fact.statement, places),
      names: namesIn(fact.statement, places),
      ...(weekday === undefined ? {} : { weekday }),
    };
  };
}

/** How far a movement has got may stand beside the statement. */
function traitsOf({ statement, details }: Fact): StatementTraits {
  const traits = statementTraits(statement.slice(0, 2000));
  return notDone.has(details['movement']) ? { ...traits, manner: traits.manner | 1 } : traits;
}

function wordsOf(statement: string, places: PlaceSet): ReadonlySet<string> {
  const ofPlaces = new Set(places.flatMap((place) => place.split(' ')));
  const all = folded(statement.slice(0, 2000)).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return new Set(all.filter((word) => !small.test(word) && !ofPlaces.has(word)));
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
