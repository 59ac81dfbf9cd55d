import type { FactDate } from '../../facts/fact-date.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { Boundaries } from './country-shapes.ts';

/** Where things happen: named places, areas that are warned of, and transfers between them. */
export interface MapChart {
  readonly kind: 'map';
  readonly unit?: string;
  readonly places: readonly MapPlace[];
  readonly transfers: readonly Transfer[];
  /** Names of countries that are shown whole. */
  readonly countries: readonly string[];
  readonly boundaries: Boundaries;
}

/** A spot on the earth with a name. */
export interface Spot {
  readonly name: string;
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Of an area, in kilometres. */
  readonly radius?: number;
  /** True where it stands for a whole country. */
  readonly isCountry: boolean;
}

/** A spot that facts name. */
export interface MapPlace {
  readonly spot: Spot;
  readonly isWarned: boolean;
  readonly facts: readonly string[];
}

/** Transfers from one spot to another. */
export interface Transfer {
  readonly from: Spot;
  readonly to: Spot;
  readonly counts: readonly TransferCount[];
  readonly facts: readonly string[];
}

/** One figure of a transfer. */
export interface TransferCount {
  readonly fact: string;
  readonly quantity: Quantity;
  readonly date?: FactDate;
}
