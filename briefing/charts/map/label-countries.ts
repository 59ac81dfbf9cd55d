import { geoPath } from 'd3-geo';
import type { Box } from '../drawing/drawing.ts';
import { labelPlaces } from '../drawing/label-places.ts';
import { sizeOfLabel, writeLabel } from '../drawing/write-label.ts';
import { labelOnOneLine, plainRun, strongRun } from '../text/label-line.ts';
import { countryName } from '../places/country-names.ts';
import type { CountryShape } from './country-shapes.ts';
import { holdsAny } from './holds-any.ts';
import type { MapChart, Spot } from './map-chart.ts';
import { nameReach, type MapPlot } from './map-plot.ts';

/** Smaller pieces of a country than this, in square points, need no name. */
const leastArea = 500;
const step = 10;
const isletSize = 6;

/**
 * Names countries in capitals where there is room: first those with places, in bold, then the others. A country with a place
 * has its name even if it is no more than an islet, beside that place.
 */
export function labelCountries(plot: MapPlot, { places, transfers }: MapChart): void {
  const spots = [...places.map(({ spot }) => spot), ...transfers.flatMap(({ from, to }) => [from, to])];
  const meant = plot.frame.shapes.map((country) => ({
    country,
    spot: spots.find((one) => holdsAny(country, [one])),
  }));
  for (const { country, spot } of meant) if (spot !== undefined) labelCountry(plot, country, spot);
  for (const { country, spot } of meant) if (spot === undefined) labelCountry(plot, country, undefined);
}

function labelCountry(plot: MapPlot, { name, shape }: CountryShape, spot: Spot | undefined): void {
  const path = geoPath(plot.frame.projection);
  const isSmall = path.area(shape) < leastArea;
  if (isSmall && spot === undefined) return;
  const { language } = plot.setting;
  const words = (plot.gazetteer.find(name)?.name ?? countryName(name, language)).toLocaleUpperCase('en');
  const lines = [labelOnOneLine([spot === undefined ? plainRun(words) : strongRun(words)])];
  const size = sizeOfLabel(lines);
  const [x, y] = path.centroid(shape);
  const along = plot.setting.direction === 'rtl' ? plot.drawing.width - x : x;
  const middle = { x: along - size.width / 2, y: y - size.height / 2, ...size };
  const places =
    isSmall && spot !== undefined ? labelPlaces(islet(plot, spot), size, nameReach) : nearby(middle);
  writeLabel(plot.drawing, lines, plot.space.place(places), { isCleared: isSmall });
}

function islet({ at }: MapPlot, spot: Spot): Box {
  const [x, y] = at(spot);
  return { x: x - isletSize / 2, y: y - isletSize / 2, width: isletSize, height: isletSize };
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
