import type { ChartSetting } from '../chart-setting.ts';
import type { Drawing, Point } from '../drawing/drawing.ts';
import type { LabelSpace } from '../drawing/label-space.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Spot } from './map-chart.ts';
import type { MapFrame } from './map-frame.ts';

/** Points from a place to its name at most: farther away it would be taken for the name of another. */
export const nameReach = 12;

/** The parts of a map while it is drawn. Points are along and down, as the drawing takes them. */
export interface MapPlot {
  readonly drawing: Drawing;
  readonly setting: ChartSetting;
  readonly frame: MapFrame;
  readonly space: LabelSpace;
  readonly gazetteer: Gazetteer;
  readonly at: (spot: Spot) => Point;
  /** Points in so many kilometres at a spot. */
  readonly lengthOf: (kilometres: number, spot: Spot) => number;
}
