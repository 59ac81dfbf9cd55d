import type { ChartFact } from '../../document/chart-order.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { SourcesById } from '../../sources/origin.ts';
import { folded } from '../../text/folded.ts';
import type { Boundaries } from '../map/country-shapes.ts';
import type { Place } from '../places/place.ts';

/** What charts are made from: the facts and sources of the briefing, and the day up to which it is informed. */
export interface ChartMaterial {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: SourcesById;
  /** ISO 8601 day. */
  readonly cutOff?: string;
  /** The desk’s own gazetteer. */
  readonly places?: readonly Place[];
  /** BCP 47: in which places are named. */
  readonly language?: string;
  /** Outlines of countries; needed for maps alone. */
  readonly boundaries?: Boundaries;
}

/** A fact of a chart with what the template says of it. */
export interface ChosenFact {
  readonly fact: Fact;
  readonly chosen: ChartFact;
}

/** The facts that are there, in the order asked for, each once. */
export function chosenFacts(chosen: readonly ChartFact[], { facts }: ChartMaterial): readonly ChosenFact[] {
  const seen = new Set<string>();
  return chosen.flatMap((each) => {
    const fact = facts.get(each.id);
    if (fact === undefined || seen.has(fact.id)) return [];
    seen.add(fact.id);
    return [{ fact, chosen: each }];
  });
}

/** What is counted in a chart: as the template says, or as the first figure does. */
export function unitOf(wanted: string | undefined, facts: readonly ChosenFact[]): string | undefined {
  return wanted ?? facts.find(({ fact }) => fact.quantities.length > 0)?.fact.quantities[0]?.unit;
}

/** The first figure of a fact that counts this. */
export function quantityOf({ fact }: ChosenFact, unit: string | undefined): Quantity | undefined {
  if (unit === undefined) return fact.quantities.find((quantity) => quantity.unit === undefined);
  return fact.quantities.find(
    (quantity) => quantity.unit !== undefined && folded(quantity.unit) === folded(unit),
  );
}

/** Words beside a figure: the template's, or who stated it. */
export function labelOf({ fact, chosen }: ChosenFact, { sources }: ChartMaterial): string {
  if (chosen.label !== undefined) return chosen.label;
  const { saidBy, reportedBy, evidence } = fact;
  const named = saidBy?.shortName ?? saidBy?.name;
  return named ?? originatorOf(reportedBy, sources) ?? originatorOf(evidence[0]?.source, sources) ?? '';
}

/** The day by which a fact was known: no later one can be meant by it. The day on which its source was read, or the cut-off. */
export function knownBy({ evidence }: Fact, { sources, cutOff }: ChartMaterial): string | undefined {
  const read = evidence.map(({ source }) => sources.get(source)?.read?.slice(0, 10));
  return [...read, cutOff].filter((day) => day !== undefined).toSorted()[0];
}

function originatorOf(id: string | undefined, sources: SourcesById): string | undefined {
  return id === undefined ? undefined : sources.get(id)?.originator;
}
