import { listed } from '../../text/listed.ts';

/** What there is to say of a chart's facts, in sentences for the template's author and the analyst. */
export interface ChartRemark {
  readonly rule: string;
  readonly message: string;
}

/** Facts that a chart leaves out, and why; undefined where there are none. */
export function leftOut(ids: readonly string[], why: string, todo: string): ChartRemark | undefined {
  if (ids.length === 0) return undefined;
  const shown = ids.length > 8 ? [...ids.slice(0, 8), `${ids.length - 8} more`] : ids;
  const verb = ids.length === 1 ? 'is' : 'are';
  return { rule: 'chart-left-out', message: `${listed(shown)} ${verb} not in the chart: ${why}. ${todo}` };
}
