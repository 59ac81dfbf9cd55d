import type { Fact } from '../../facts/fact.ts';
import type { HouseName } from '../../names/house-name.ts';
import { FactReading } from './fact-reading.ts';
import { placeReader } from './place-sets.ts';

const none: readonly HouseName[] = [];
const byNames = new WeakMap<readonly HouseName[], (fact: Fact) => FactReading>();

/** Reads facts for comparison, each once as long as facts and names are the same; places are compared as the house writes them. */
export function readingsOf(names: readonly HouseName[] = none): (fact: Fact) => FactReading {
  const known = byNames.get(names) ?? remembering(names);
  byNames.set(names, known);
  return known;
}

function remembering(names: readonly HouseName[]): (fact: Fact) => FactReading {
  const placesIn = placeReader(names);
  const kept = new WeakMap<Fact, FactReading>();
  return (fact) => {
    const reading = kept.get(fact) ?? new FactReading(fact, placesIn);
    kept.set(fact, reading);
    return reading;
  };
}
