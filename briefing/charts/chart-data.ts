import type { Cell, Column, Row, Table } from '../document/block.ts';
import type { FactDate } from '../facts/fact-date.ts';
import { formatDate } from '../facts/format-date.ts';
import { formatNumber, formatQuantity, qualifierWord } from '../facts/format-quantity.ts';
import type { Quantity } from '../facts/quantity.ts';
import { capitalised } from '../text/sentence.ts';
import type { ChartSetting } from './chart-setting.ts';
import type { Chart } from './chart.ts';
import type { MapChart } from './map/map-chart.ts';
import { mapItems } from './map/map-items.ts';

/** One line of a chart's data. */
interface Item {
  readonly fact: string;
  readonly quantity?: Quantity;
  readonly date?: FactDate;
  readonly label: string;
  readonly isCeiling?: boolean;
}

type Telling = Pick<ChartSetting, 'language' | 'words'>;

/** What a chart shows as a table, a row a fact: each cell knows the fact it came from. */
export function chartData(chart: Chart, telling: Telling): Table {
  const { words } = telling;
  if (chart.kind === 'map') return mapData(chart, telling);
  const unit = 'unit' in chart && chart.unit !== undefined ? capitalised(chart.unit) : words.number;
  const hasNumbers = chart.kind !== 'timeline';
  const heads = [words.date, { series: words.what, bars: words.name, timeline: words.event }[chart.kind]];
  const numbers: readonly Column[] = [
    { align: 'end', share: 2, role: 'qualifier' },
    { align: 'end', share: 2 },
  ];
  return {
    kind: 'table',
    columns: [{ align: 'start', share: 4 }, { align: 'start', share: 8 }, ...(hasNumbers ? numbers : [])],
    head: [
      { cells: [...heads.map((head) => cell(head)), ...(hasNumbers ? [{ ...cell(unit), columns: 2 }] : [])] },
    ],
    rows: itemsOf(chart).map((item) => rowOf(item, telling, hasNumbers)),
  };
}

function mapData(chart: MapChart, telling: Telling): Table {
  const { words } = telling;
  return {
    kind: 'table',
    columns: [
      { align: 'start', share: 5 },
      { align: 'start', share: 8 },
    ],
    head: [{ cells: [cell(words.where), cell(words.name)] }],
    rows: mapItems(chart, telling).map(({ where, what, facts }) => ({
      cells: [cell(where, ...facts), cell(what, ...facts)],
    })),
  };
}

function itemsOf(chart: Exclude<Chart, MapChart>): readonly Item[] {
  if (chart.kind === 'timeline') return chart.events;
  const ceilings = chart.ceilings.map((ceiling): Item => ({ ...ceiling, isCeiling: true }));
  return [...(chart.kind === 'series' ? chart.readings : chart.bars), ...ceilings];
}

function rowOf(item: Item, { language, words }: Telling, hasNumbers: boolean): Row {
  const { fact, date, quantity, label, isCeiling = false } = item;
  const when = date === undefined ? words.notStated : formatDate(date, language, 'short');
  const who = label === '' ? words.notStated : label;
  const what = isCeiling ? `${words.ceiling}${words.colon}${who}` : who;
  const cells = [cell(when, fact), cell(what, fact)];
  if (!hasNumbers || quantity === undefined) return { cells };
  return { cells: [...cells, ...figureCells(quantity, language, fact)] };
}

/** The qualifier stands in a column of its own, tight against the number; a range keeps both its ends. */
function figureCells(quantity: Quantity, language: string, fact: string): readonly Cell[] {
  const number =
    quantity.qualifier === 'range'
      ? formatQuantity(quantity, language)
      : formatNumber(quantity.value, language);
  return [cell(qualifierWord(quantity.qualifier, language), fact), cell(number, fact)];
}

function cell(value: string, ...facts: readonly string[]): Cell {
  const known = facts.length === 0 ? {} : { facts };
  return { content: value === '' ? [] : [{ kind: 'text', value, ...known }], columns: 1, rows: 1 };
}
