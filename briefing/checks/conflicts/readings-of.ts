import type { Fact } from '../../facts/fact.ts';
import type { HouseName } from '../../names/house-name.ts';
import { factReader, type FactReading } from './fact-reading.ts';

const none: readonly HouseName[] = [];
const byNames = new WeakMap<readonly HouseName[], (fact: Fact) => FactReading>();

/** Reads facts for comparison, each once as long as facts and names are the same. */
export function readingsOf(names: readonly HouseName[] = none): (fact: Fact) => FactReading {
  const known = byNames.get(names) ?? remembering(factReader(names));
  byNames.set(names, known);
  return known;
}

function remembering(read: (fact: Fact) => FactReading): (fact: Fact) => FactReading {
  const kept = new WeakMap<Fact, FactReading>();
  return (fact) => {
    const reading = kept.get(fact) ?? read(fact);
    kept.set(fact, reading);
    return reading;
  };
}
