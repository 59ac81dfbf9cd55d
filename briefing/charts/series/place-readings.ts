import { spanOf } from '../../facts/quantities-agree.ts';
import type { Reading } from '../chart.ts';
import { dayNumber, isoDay } from '../data/day-number.ts';
import type { Box } from '../drawing/drawing.ts';
import type { NumberAxis } from '../drawing/number-axis.ts';
import type { TimeAxis } from '../drawing/time-axis.ts';
import type { ReadingSign } from './series-signs.ts';

/** A reading with the places of its sign. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly sign: ReadingSign;
  readonly isAtLeast: boolean;
  /** Where its dots stand; of bands and bars, where they begin and end. */
  readonly along: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** What the sign covers. */
  readonly box: Box;
}

const dotWidth = 5.6;
/** Dots that stand closer than this would be one line: then only the first and the last are drawn. */
const closest = 7;

/** Where a reading stands on the axes. */
export function placeReading(reading: Reading, time: TimeAxis, numbers: NumberAxis): PlacedReading {
  const { quantity } = reading;
  const { low, high } = spanOf(quantity);
  const isSpan = quantity.qualifier === 'about' || quantity.qualifier === 'range';
  const top = numbers.at(isSpan ? high : quantity.value);
  const bottom = numbers.at(isSpan ? low : quantity.value);
  const sign = signOf(reading);
  const along = isSpan ? ends(reading, time) : dots(reading, time);
  const isAtLeast = quantity.qualifier === 'at least';
  const from = (along[0] ?? 0) - dotWidth / 2;
  const box = {
    x: from,
    y: top - (isAtLeast ? 12 : dotWidth / 2),
    width: (along.at(-1) ?? 0) + dotWidth / 2 - from,
    height: bottom - top + dotWidth / 2 + (isAtLeast ? 12 : dotWidth / 2),
  };
  return { reading, sign, isAtLeast, along, top, bottom, box };
}

function signOf({ quantity, days }: Reading): ReadingSign {
  if (quantity.qualifier === 'about' || quantity.qualifier === 'range') return quantity.qualifier;
  return days.earliest === days.latest ? 'exactDay' : 'exactSomeDay';
}

function ends({ days, quantity }: Reading, time: TimeAxis): readonly number[] {
  const half = Math.max(time.dayWidth / 2, days.earliest === days.latest ? 6 : 0);
  const width = quantity.qualifier === 'range' && days.earliest === days.latest ? 4 : half;
  return [time.at(days.earliest) - width, time.at(days.latest) + width];
}

function dots({ days }: Reading, time: TimeAxis): readonly number[] {
  const { earliest, latest, each } = days;
  if (earliest === latest) return [time.at(earliest)];
  const all = each ?? daysFrom(earliest, latest);
  const step = all.length < 2 ? 0 : (time.at(latest) - time.at(earliest)) / (all.length - 1);
  return step < closest ? [time.at(earliest), time.at(latest)] : all.map((day) => time.at(day));
}

function daysFrom(earliest: string, latest: string): readonly string[] {
  const first = dayNumber(earliest);
  const count = dayNumber(latest) - first + 1;
  // So many days could not be told apart on any page.
  if (count > 100) return [earliest, latest];
  return Array.from({ length: count }, (_, index) => isoDay(first + index));
}
