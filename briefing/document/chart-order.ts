/** The pictures of numbers that there are. */
export const chartKinds = ['series', 'bars', 'timeline', 'map'] as const;

/** A kind of picture of numbers. */
export type ChartKind = (typeof chartKinds)[number];

/** A picture of numbers that is still to be drawn: which facts it shows, and how. The charts transform draws it. */
export interface ChartOrder {
  readonly kind: ChartKind;
  /** In the order in which they were given. */
  readonly facts: readonly ChartFact[];
  /** Facts whose figure is a ceiling, whatever its qualifier. */
  readonly ceilings: readonly ChartFact[];
  /** What is counted; figures of other units are left out. Absent: the unit of the first figure. */
  readonly unit?: string;
  /** ISO 8601 days, months or years between which time is drawn. */
  readonly from?: string;
  readonly to?: string;
  /** Countries that a map shows besides those of its places. */
  readonly countries?: readonly string[];
  /** False where the data stand in the document already, and are not to be printed again. */
  readonly hasData: boolean;
  /** The line of the template on which it is asked for. */
  readonly line: number;
}

/** One fact of a chart, with the words that stand beside it where the template chose them. */
export interface ChartFact {
  readonly id: string;
  readonly label?: string;
  /** The heading under which it stands. */
  readonly group?: string;
}
