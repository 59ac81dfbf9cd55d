import { chartKinds, type ChartKind } from '../../document/chart-order.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { ChartArguments } from './chart-arguments.ts';
import { chartOptions } from './chart-options.ts';

/** What is wrong with the words of a `chart` tag, before it has any facts. */
export function chartProblems({ kind, options }: ChartArguments): readonly LiquidProblem[] {
  const known = chartKinds.find((each) => each === kind.content);
  if (known === undefined) {
    const message = `There is no chart “${kind.content}”.${didYouMean(kind.content, chartKinds)} Write one of: ${chartKinds.join(', ')}.`;
    return [new LiquidProblem('chart-kind', message, kind, nearestFix(kind.content, chartKinds).fixes)];
  }
  const names = namesFor(known);
  return options.flatMap((option) => {
    const name = option.name.content;
    if (!names.includes(name)) {
      const message = `The chart “${known}” has no “${name}”.${didYouMean(name, names)} It knows ${names.join(', ')}.`;
      return [new LiquidProblem('chart-option', message, option, nearestFix(name, names).fixes)];
    }
    if (option.value !== undefined) return [];
    return [new LiquidProblem('chart-option', `Give “${name}” a value after a colon.`, option)];
  });
}

/** The names of the options of a kind of chart. */
function namesFor(kind: ChartKind): readonly string[] {
  return Object.entries(chartOptions)
    .filter(([, { kinds }]) => kinds.includes(kind))
    .map(([name]) => name);
}
