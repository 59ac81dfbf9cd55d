import { formatCalendarDate } from '../facts/format-date.ts';
import type { ChartSetting } from './chart-setting.ts';
import type { Chart } from './chart.ts';
import { fillPattern } from '../text/fill-pattern.ts';

type ChartTelling = Pick<ChartSetting, 'words' | 'language' | 'boundariesName'>;

const builtInBoundaries = 'Natural Earth 1:50m';

/** What a reader must know of how a chart is drawn, with a space behind it; empty where nothing needs saying. */
export function chartNote(
  chart: Chart,
  { words, language, boundariesName = builtInBoundaries }: ChartTelling,
): string {
  if (chart.kind === 'bars') return '';
  if (chart.kind === 'map') return `${fillPattern(words.boundaries, { name: boundariesName })} `;
  const days = (chart.kind === 'series' ? chart.readings : chart.events).map((each) => each.days);
  const [known, ...others] = new Set(days.flatMap((each) => each.known ?? []));
  const after =
    known === undefined || others.length > 0
      ? ''
      : `${fillPattern(words.noneAfter, { day: formatCalendarDate(known, language, 'long') })} `;
  return chart.kind === 'series' && chart.readings.length > 1 ? `${words.notJoined} ${after}` : after;
}
