import type { ChartOrder } from '../../document/chart-order.ts';
import type { Fact } from '../../facts/fact.ts';
import { countryShapes } from '../map/country-shapes.ts';
import { SpotFinder } from '../map/find-spot.ts';
import type { MapPlace, Spot, Transfer, TransferCount } from '../map/map-chart.ts';
import { Gazetteer } from '../places/gazetteer.ts';
import { chosenFacts, quantityOf, unitOf, type ChartMaterial, type ChosenFact } from './chart-material.ts';
import { leftOut, type ChartRemark } from './chart-remark.ts';
import type { PlannedChart } from './planned-chart.ts';

/** Names of places that are told in one remark. */
const mostNames = 8;

/**
 * A map of the places that facts name: transfers as arrows from where to where, areas of warnings hatched, other places as dots.
 * A name that neither the gazetteer nor the boundaries know is left out, with a remark.
 */
export function mapOf(order: ChartOrder, material: ChartMaterial): PlannedChart {
  const { boundaries } = material;
  if (boundaries === undefined) return { remarks: [{ rule: 'chart-map', message: noBoundaries }] };
  const { language = 'en' } = material;
  const gazetteer = new Gazetteer(material.places, language);
  const finder = new SpotFinder(gazetteer, countryShapes(boundaries), language);
  const facts = chosenFacts(order.facts, material);
  const unit = unitOf(order.unit, facts);
  const gathered = new Gathering(finder, unit);
  for (const fact of facts) gathered.add(fact);
  const { places, transfers, unknown, nowhere, inCountries } = gathered.result();
  const remarks = [
    ...unknownPlaces(unknown),
    leftOut(nowhere, 'no place that a map knows is given', 'Name one, or narrow the list.'),
    leftOut(inCountries, 'no place but a country is given', 'Name one in it, or narrow the list.'),
  ].filter((remark) => remark !== undefined);
  if (places.length + transfers.length === 0) return { remarks };
  const countries = order.countries ?? [];
  const chart = { kind: 'map', places, transfers, countries, boundaries } as const;
  return { chart: unit === undefined ? chart : { ...chart, unit }, remarks };
}

const noBoundaries =
  'The boundaries of countries could not be read, so the map is not drawn. Choose the built-in ones under Settings, Places.';

/** What facts say of places, put together as it is met. */
class Gathering {
  readonly #finder: SpotFinder;
  readonly #unit: string | undefined;
  readonly #places = new Map<string, { spot: Spot; isWarned: boolean; facts: string[] }>();
  readonly #transfers = new Map<string, { from: Spot; to: Spot; counts: TransferCount[]; facts: string[] }>();
  readonly #unknown = new Set<string>();
  readonly #nowhere: string[] = [];
  /** Facts of which nothing is drawn, since countries have no dot. */
  readonly #inCountries: string[] = [];

  constructor(finder: SpotFinder, unit: string | undefined) {
    this.#finder = finder;
    this.#unit = unit;
  }

  add(chosen: ChosenFact): void {
    const { fact } = chosen;
    const isMoved = this.#addTransfer(chosen);
    const isWarned = fact.kind === 'warning';
    const spots: Spot[] = [];
    for (const name of namesIn(fact)) {
      const spot = this.#finder.find(name);
      if (spot === undefined) this.#unknown.add(name);
      else spots.push(spot);
      if (spot !== undefined && !spot.isCountry) this.#addPlace(spot, isWarned, fact.id);
    }
    if (isMoved) return;
    if (spots.length === 0) this.#nowhere.push(fact.id);
    else if (spots.every(({ isCountry }) => isCountry)) this.#inCountries.push(fact.id);
  }

  result(): {
    readonly places: readonly MapPlace[];
    readonly transfers: readonly Transfer[];
    readonly unknown: ReadonlySet<string>;
    readonly nowhere: readonly string[];
    readonly inCountries: readonly string[];
  } {
    return {
      places: [...this.#places.values()],
      transfers: [...this.#transfers.values()],
      unknown: this.#unknown,
      nowhere: this.#nowhere,
      inCountries: this.#inCountries,
    };
  }

  #addPlace(spot: Spot, isWarned: boolean, fact: string): void {
    const known = this.#places.get(spot.name) ?? { spot, isWarned: false, facts: [] };
    known.isWarned ||= isWarned;
    if (!known.facts.includes(fact)) known.facts.push(fact);
    this.#places.set(spot.name, known);
  }

  #addTransfer(chosen: ChosenFact): boolean {
    const { fact } = chosen;
    const from = this.#end(fact.details['from']);
    const to = this.#end(fact.details['to']);
    if (from === undefined || to === undefined || from.name === to.name) return false;
    const key = `${from.name}\n${to.name}`;
    const transfer = this.#transfers.get(key) ?? { from, to, counts: [], facts: [] };
    transfer.facts.push(fact.id);
    const quantity = quantityOf(chosen, this.#unit);
    if (quantity !== undefined && quantity.qualifier !== 'up to') {
      const { id, date } = fact;
      transfer.counts.push({ fact: id, quantity, ...(date === undefined ? {} : { date }) });
    }
    this.#transfers.set(key, transfer);
    return true;
  }

  #end(words: unknown): Spot | undefined {
    return typeof words === 'string' ? this.#finder.find(words) : undefined;
  }
}

/** Where a warning holds is more exact than the places it names. */
function namesIn({ kind, places, details }: Fact): readonly string[] {
  const { area } = details;
  if (kind !== 'warning' || typeof area !== 'string' || area === '') return places;
  return places.length > 0 ? places : [area];
}

function unknownPlaces(unknown: ReadonlySet<string>): readonly ChartRemark[] {
  if (unknown.size === 0) return [];
  const names = [...unknown].slice(0, mostNames).map((name) => `“${name}”`);
  const more = unknown.size > mostNames ? ` and ${unknown.size - mostNames} more` : '';
  const message = `No map knows ${names.join(', ')}${more}, so nothing is drawn there. Add where it lies under Settings, Places.`;
  return [{ rule: 'chart-place', message }];
}
