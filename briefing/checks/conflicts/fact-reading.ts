import type { DateBounds } from '../../facts/date-bounds.ts';
import { boundsOf } from '../../facts/date-bounds.ts';
import type { Weekday } from '../../facts/fact-date.ts';
import type { Fact } from '../../facts/fact.ts';
import { folded } from '../../text/folded.ts';
import { FigureReading } from './figure-reading.ts';
import { namesIn } from './names-in.ts';
import { numberedThings } from './numbered-things.ts';
import type { PlaceSet } from './place-sets.ts';
import { statementTraits, type StatementTraits } from './statement-traits.ts';

const longest = 2000;
const dayInMilliseconds = 86_400_000;
const small =
  /^(?:about|rund|etwa|circa|mindestens|environ|unos|after|against|also|among|and|are|been|before|between|could|during|for|from|had|has|have|into|its|more|most|not|now|off|over|said|says|some|that|the|their|them|there|these|they|this|those|under|was|were|what|when|which|while|who|will|with|would)$/u;
const notDone: ReadonlySet<unknown> = new Set(['planned', 'called off']);
/** A statement without these is never told as adding up. */
const mayAddUp = /\b(?:has|have|had|far|date|total|altogether|now|since|by)\b/iu;

/** A fact made ready to be held against others. What is dear to read is read once, when it is asked for. */
export class FactReading {
  readonly fact: Fact;
  readonly bounds: DateBounds;
  readonly weekday: Weekday | undefined;
  /** How many days its date can mean, less one; infinite where an end is not known. */
  readonly days: number;
  readonly #placesIn: (places: readonly string[]) => PlaceSet;
  #figure: FigureReading | undefined;
  #isCumulative: boolean | undefined;
  #traits: StatementTraits | undefined;
  #places: PlaceSet | undefined;
  #from: PlaceSet | undefined;
  #to: PlaceSet | undefined;
  #words: ReadonlySet<string> | undefined;
  #names: ReadonlySet<string> | undefined;
  #numbered: ReadonlySet<string> | undefined;

  constructor(fact: Fact, placesIn: (places: readonly string[]) => PlaceSet) {
    this.fact = fact;
    this.bounds = fact.date === undefined ? {} : boundsOf(fact.date);
    this.weekday = fact.date?.precision === 'month' ? fact.date.weekday : undefined;
    this.days = daysIn(this.bounds);
    this.#placesIn = placesIn;
  }

  /** The main figure; undefined where the fact has none. */
  get figure(): FigureReading | undefined {
    const [quantity] = this.fact.quantities;
    if (quantity !== undefined) this.#figure ??= new FigureReading(quantity);
    return this.#figure;
  }

  /** True where the figure adds up to the day on which it is told. */
  get isCumulative(): boolean {
    return (this.#isCumulative ??= mayAddUp.test(this.fact.statement) && this.traits.isCumulative);
  }

  /** How far a movement has got may stand beside the statement. */
  get traits(): StatementTraits {
    return (this.#traits ??= traitsOf(this.fact));
  }

  /** Every place of the fact, also where something is moved from and to. */
  get places(): PlaceSet {
    const { places, details } = this.fact;
    return (this.#places ??= this.#placesIn([...places, ...texts(details['from']), ...texts(details['to'])]));
  }

  /** Where something is moved from; empty where that is not told. */
  get from(): PlaceSet {
    return (this.#from ??= this.#placesIn(texts(this.fact.details['from'])));
  }

  /** Where something is moved to; empty where that is not told. */
  get to(): PlaceSet {
    return (this.#to ??= this.#placesIn(texts(this.fact.details['to'])));
  }

  /** The words that carry meaning, without places, figures and small words. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= wordsOf(this.fact.statement, this.places));
  }

  /** Names in the statement that are none of its places: `germany`. */
  get names(): ReadonlySet<string> {
    return (this.#names ??= namesIn(this.fact.statement.slice(0, longest), this.places));
  }

  /** What the statement tells by its number: `flight 7`. */
  get numbered(): ReadonlySet<string> {
    return (this.#numbered ??= numberedThings(this.fact.statement.slice(0, longest)));
  }
}

function daysIn({ earliest, latest }: DateBounds): number {
  if (earliest === undefined || latest === undefined) return Infinity;
  return (Date.parse(latest) - Date.parse(earliest)) / dayInMilliseconds;
}

function traitsOf({ statement, details }: Fact): StatementTraits {
  const traits = statementTraits(statement.slice(0, longest));
  return notDone.has(details['movement']) ? { ...traits, manner: traits.manner | 1 } : traits;
}

function wordsOf(statement: string, places: PlaceSet): ReadonlySet<string> {
  const ofPlaces = new Set(places.flatMap((place) => place.split(' ')));
  const all = folded(statement.slice(0, longest)).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return new Set(all.filter((word) => !small.test(word) && !ofPlaces.has(word)));
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
