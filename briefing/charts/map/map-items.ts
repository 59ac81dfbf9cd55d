import { formatDate } from '../../facts/format-date.ts';
import { formatQuantity } from '../../facts/format-quantity.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { countryName } from '../places/country-names.ts';
import type { MapChart, MapPlace, Spot, Transfer, TransferCount } from './map-chart.ts';
import { fillPattern } from '../../text/fill-pattern.ts';

type Telling = Pick<ChartSetting, 'language' | 'words'>;

/** One thing that a map shows, in words. */
export interface MapItem {
  readonly where: string;
  readonly what: string;
  readonly facts: readonly string[];
}

/** What a map shows: transfers with their counts, then places. */
export function mapItems({ transfers, places }: MapChart, telling: Telling): readonly MapItem[] {
  return [
    ...transfers.map((transfer) => transferItem(transfer, telling)),
    ...places.map((place) => placeItem(place, telling)),
  ];
}

function transferItem({ from, to, counts, facts }: Transfer, telling: Telling): MapItem {
  const { words } = telling;
  const told = counts.map((count) => countWords(count, telling));
  return {
    where: fillPattern(words.fromTo, { from: nameOf(from, telling), to: nameOf(to, telling) }),
    what: told.length === 0 ? words.transfers : told.join(words.listSemicolon),
    facts,
  };
}

function countWords({ quantity, date }: TransferCount, { words, language }: Telling): string {
  const when = date === undefined ? '' : `${words.listComma}${formatDate(date, language, 'long')}`;
  return `${formatQuantity(quantity, language)}${when}`;
}

function placeItem({ spot, isWarned, facts }: MapPlace, telling: Telling): MapItem {
  const { words } = telling;
  return { where: nameOf(spot, telling), what: isWarned ? words.warned : words.named, facts };
}

function nameOf({ name, isCountry }: Spot, { language }: Telling): string {
  return isCountry ? countryName(name, language) : name;
}
