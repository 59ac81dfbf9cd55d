import type { FactDate } from '../facts/fact-date.ts';
import type { Quantity } from '../facts/quantity.ts';
import type { PossibleDays } from './data/possible-days.ts';
import type { MapChart } from './map/map-chart.ts';

/** A picture of numbers as data: what it shows, before it has a size or a colour. */
export type Chart = SeriesChart | BarsChart | TimelineChart | MapChart;

/** Figures over time, each by itself, and the ceilings above them. */
export interface SeriesChart {
  readonly kind: 'series';
  readonly unit?: string;
  readonly readings: readonly Reading[];
  readonly ceilings: readonly Ceiling[];
  /** ISO 8601 days between which time is drawn; absent: as far as the readings reach. */
  readonly from?: string;
  readonly to?: string;
}

/** A figure at a time. */
export interface Reading {
  /** Id of the fact. */
  readonly fact: string;
  readonly quantity: Quantity;
  readonly date: FactDate;
  readonly days: PossibleDays;
  /** Who stated it, or what the template chose. */
  readonly label: string;
}

/** A figure that nothing counted may pass, and that counts nothing itself. */
export interface Ceiling {
  readonly fact: string;
  readonly quantity: Quantity;
  readonly date?: FactDate;
  readonly label: string;
}

/** Figures side by side. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly unit?: string;
  readonly bars: readonly Bar[];
  readonly ceilings: readonly Ceiling[];
}

/** One figure with its name. */
export interface Bar {
  readonly fact: string;
  readonly quantity: Quantity;
  readonly date?: FactDate;
  readonly label: string;
  readonly group?: string;
}

/** What happened when, as exactly as it is known. */
export interface TimelineChart {
  readonly kind: 'timeline';
  readonly events: readonly TimelineEvent[];
  readonly from?: string;
  readonly to?: string;
}

/** One thing that happened. */
export interface TimelineEvent {
  readonly fact: string;
  readonly date: FactDate;
  readonly days: PossibleDays;
  readonly label: string;
}
