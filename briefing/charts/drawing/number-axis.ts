import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../facts/format-quantity.ts';
import { labelOnOneLine, plainRun, type LabelLine } from '../text/label-line.ts';

/** Where numbers stand along an axis that begins at 0. */
export interface NumberAxis {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly along: number; readonly label: LabelLine }[];
}

/** An axis from 0 to the greatest of the numbers, from one place to the other. */
export function numberAxis(
  numbers: readonly number[],
  [begin, end]: readonly [number, number],
  { count, language }: { readonly count: number; readonly language: string },
): NumberAxis {
  const most = Math.max(0, ...numbers);
  const scale = scaleLinear([0, most === 0 ? 1 : most], [begin, end]);
  // People and things have no halves.
  const isWhole = numbers.every((number) => Number.isInteger(number));
  const round = scale.ticks(count).filter((value) => !isWhole || Number.isInteger(value));
  const ticks = (most === 0 ? [0] : round).map((value) => ({
    value,
    along: scale(value),
    label: labelOnOneLine([plainRun(formatNumber(Number(value.toPrecision(12)), language))]),
  }));
  return { at: (value) => scale(value), ticks };
}
