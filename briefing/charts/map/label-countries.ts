import { geoPath } from 'd3-geo';
import type { Box } from '../drawing/drawing.ts';
import { sizeOfLabel, writeLabel } from '../drawing/write-label.ts';
import { labelOnOneLine, plainRun, strongRun } from '../text/label-line.ts';
import { countryName } from '../places/country-names.ts';
import type { CountryShape } from './country-shapes.ts';
import { holdsAny } from './holds-any.ts';
import type { MapChart } from './map-chart.ts';
import type { MapPlot } from './map-plot.ts';

/** Smaller pieces of a country than this, in square points, need no name. */
const leastArea = 500;
const step = 10;

/** Names countries in capitals where there is room: first those with places, in bold, then the others. */
export function labelCountries(plot: MapPlot, { places, transfers }: MapChart): void {
  const spots = [...places.map(({ spot }) => spot), ...transfers.flatMap(({ from, to }) => [from, to])];
  const isMeant = (country: CountryShape): boolean => holdsAny(country, spots);
  const [meant, others] = [
    plot.frame.shapes.filter(isMeant),
    plot.frame.shapes.filter((one) => !isMeant(one)),
  ];
  for (const country of meant) labelCountry(plot, country, true);
  for (const country of others) labelCountry(plot, country, false);
}

function labelCountry(plot: MapPlot, { name, shape }: CountryShape, isMeant: boolean): void {
  const path = geoPath(plot.frame.projection);
  if (path.area(shape) < leastArea) return;
  const { language } = plot.setting;
  const words = (plot.gazetteer.find(name)?.name ?? countryName(name, language)).toLocaleUpperCase('en');
  const lines = [labelOnOneLine([isMeant ? strongRun(words) : plainRun(words)])];
  const size = sizeOfLabel(lines);
  const [x, y] = path.centroid(shape);
  const along = plot.setting.direction === 'rtl' ? plot.drawing.width - x : x;
  const middle = { x: along - size.width / 2, y: y - size.height / 2, ...size };
  writeLabel(plot.drawing, lines, plot.space.place(nearby(middle)));
}

function* nearby(box: Box): Generator<Box> {
  for (let away = 0; away <= 20; away += step) {
    for (const [right, down] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
      [1, 1],
      [-1, -1],
    ] as const)
      yield { ...box, x: box.x + right * away * 1.5, y: box.y + down * away };
  }
}
