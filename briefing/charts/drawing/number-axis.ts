import { scaleLinear } from 'd3-scale';
import type { Quantity } from '../../facts/quantity.ts';
import { formatNumber } from '../../facts/format-quantity.ts';
import { labelOnOneLine, plainRun, type LabelLine } from '../text/label-line.ts';

/** Where numbers stand along an axis that begins at 0. */
export interface NumberAxis {
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly along: number; readonly label: LabelLine }[];
}

/** How an axis is written: about so many ticks, and whole numbers alone where all that it measures is whole. */
interface AxisLook {
  readonly count: number;
  readonly language: string;
  readonly isWhole: boolean;
}

/** An axis from 0 to the greatest of the numbers, from one place to the other. */
export function numberAxis(
  numbers: readonly number[],
  [begin, end]: readonly [number, number],
  { count, language, isWhole }: AxisLook,
): NumberAxis {
  const most = Math.max(0, ...numbers);
  const scale = scaleLinear([0, most === 0 ? 1 : most], [begin, end]);
  const round = scale.ticks(count).filter((value) => !isWhole || Number.isInteger(value));
  const ticks = (most === 0 ? [0] : round).map((value) => ({
    value,
    along: scale(value),
    label: labelOnOneLine([plainRun(formatNumber(Number(value.toPrecision(12)), language))]),
  }));
  return { at: (value) => scale(value), ticks };
}

/** Whether figures count what has no halves; what “about” adds to them counts nothing. */
export function areWhole(quantities: readonly Quantity[]): boolean {
  return quantities.every(({ value, to = value }) => Number.isInteger(value) && Number.isInteger(to));
}
