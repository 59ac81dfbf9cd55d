import type { FactDate } from '../facts/fact-date.ts';
import { formatDate } from '../facts/format-date.ts';
import { formatQuantity } from '../facts/format-quantity.ts';
import type { Quantity } from '../facts/quantity.ts';
import type { ChartSetting } from './chart-setting.ts';
import type { Chart } from './chart.ts';
import { mapItems } from './map/map-items.ts';
import { fillPattern } from '../text/fill-pattern.ts';

/** Longer descriptions tire; the rest stands in the table of the data. */
const mostTold = 30;

type Telling = Pick<ChartSetting, 'language' | 'words'>;

/** What a chart shows, in words and whole: each figure with its qualifier, its date as exactly as it is known, and who stated it. */
export function describeChart(chart: Chart, telling: Telling): string {
  const { words } = telling;
  const unit = 'unit' in chart && chart.unit !== undefined ? ` (${chart.unit})` : '';
  const all = itemsOf(chart, telling);
  const more = all.length - mostTold;
  const items =
    more > 0 ? [...all.slice(0, mostTold), fillPattern(words.andMore, { count: String(more) })] : all;
  return `${words.kinds[chart.kind]}${unit}${words.colon}${items.join(words.listSemicolon)}.`;
}

function itemsOf(chart: Chart, telling: Telling): readonly string[] {
  switch (chart.kind) {
    case 'series':
      return [
        ...chart.readings.map((reading) => told(reading, telling)),
        ...chart.ceilings.map((ceiling) => toldCeiling(ceiling, telling)),
      ];
    case 'bars':
      return [
        ...chart.bars.map((bar) => told(bar, telling)),
        ...chart.ceilings.map((ceiling) => toldCeiling(ceiling, telling)),
      ];
    case 'map':
      return mapItems(chart, telling).map(({ where, what }) => where + telling.words.colon + what);
    case 'timeline':
      return chart.events.map(
        ({ date, label }) =>
          `${formatDate(date, telling.language, 'long')}${telling.words.colon}${label.replace(/[.؟?!]+$/u, '')}`,
      );
  }
}

interface Told {
  readonly quantity: Quantity;
  readonly date?: FactDate;
  readonly label: string;
}

/** `about 2,200, February 2026 (press reports)` */
function told({ quantity, date, label }: Told, { language, words }: Telling): string {
  const when = date === undefined ? '' : `${words.listComma}${formatDate(date, language, 'long')}`;
  const who = label === '' ? '' : ` (${label})`;
  return `${formatQuantity(quantity, language)}${when}${who}`;
}

function toldCeiling(ceiling: Told, telling: Telling): string {
  return `${telling.words.ceiling}${telling.words.colon}${told(ceiling, telling)}`;
}
