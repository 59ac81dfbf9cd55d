import type { ChartKind } from '../../document/chart-order.ts';

/** Words that charts print which come from neither template nor facts. `{…}` is filled in. */
export interface ChartWords {
  readonly kinds: Readonly<Record<ChartKind, string>>;
  readonly exactDay: string;
  readonly exactSomeDay: string;
  readonly about: string;
  readonly range: string;
  readonly atLeast: string;
  readonly ceilingLegend: string;
  readonly ceiling: string;
  readonly colon: string;
  /** Of bars that do not fit a page, with {count} and {all}. */
  readonly largest: string;
  /** Behind the caption of a picture that goes on in another, with {part} and {parts}. */
  readonly part: string;
  readonly notJoined: string;
  readonly noneAfter: string;
  readonly sources: string;
  readonly data: string;
  readonly dataBelow: string;
  readonly date: string;
  readonly what: string;
  readonly name: string;
  readonly number: string;
  readonly notStated: string;
  readonly nothing: string;
  readonly andMore: string;
  readonly listComma: string;
  readonly listSemicolon: string;
  readonly event: string;
  readonly transfers: string;
  readonly transfersOpen: string;
  readonly warned: string;
  readonly named: string;
  readonly where: string;
  readonly fromTo: string;
  /** `{name}`: whose they are. */
  readonly boundaries: string;
  readonly dayKnown: string;
  readonly daysPossible: string;
}
