import type { Colours } from '../style/page-style.ts';
import type { ChartWords } from './words/chart-words.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Place } from './places/place.ts';

/** For which page and which readers a chart is drawn. */
export interface ChartSetting {
  /** In points: the key column, in which the legend stands, the gap, and the text column, in which the plot does. */
  readonly keyColumn: number;
  readonly gap: number;
  readonly textColumn: number;
  readonly colours: Colours;
  /** BCP 47, with the form of dates. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: ChartWords;
  /** The desk’s own gazetteer, for the names of countries. */
  readonly places?: readonly Place[];
  /** Whose boundaries maps show, where they are the desk’s own. */
  readonly boundariesName?: string;
}

/** A chart once its shapes are down. */
export interface ChartDrawing {
  readonly drawing: Drawing;
  /** In points. */
  readonly height: number;
  /** Facts whose labels found no room. */
  readonly unlabelled: readonly string[];
}

/** The whole width of a chart. */
export function chartWidth({
  keyColumn,
  gap,
  textColumn,
}: Pick<ChartSetting, 'keyColumn' | 'gap' | 'textColumn'>): number {
  return keyColumn + gap + textColumn;
}
