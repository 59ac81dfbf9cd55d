import { labelPlaces as placesAround } from '../drawing/label-places.ts';
import type { Box } from '../drawing/drawing.ts';
import { writeLabel } from '../drawing/write-label.ts';
import { labelLead, plainRun, wrapLabel } from '../text/label-line.ts';
import type { MapChart, MapPlace } from './map-chart.ts';
import { nameReach, type MapPlot } from './map-plot.ts';
import { drawHatched, drawPlaceDot } from './map-signs.ts';

/** Of a warning about a place without an extent, in points. */
const smallest = 9;
const dotBox = 5;

/** Draws the places: a dot, a hatched area for what is warned of, and nothing but a name for other areas. */
export function drawPlaces(plot: MapPlot, { places }: MapChart): void {
  const { drawing, at, space } = plot;
  for (const place of places) if (place.isWarned) drawHatched(drawing, at(place.spot), radiusOf(plot, place));
  for (const place of places.filter(hasDot)) {
    drawPlaceDot(drawing, at(place.spot));
    space.take(boxOf(plot, place));
  }
}

/** Writes the names of places and says which facts' names found no room. */
export function labelPlaces(plot: MapPlot, { places }: MapChart): readonly string[] {
  const missing: string[] = [];
  for (const place of places) {
    const lines = wrapLabel([plainRun(place.spot.name)], 110);
    const width = Math.max(...lines.map((line) => line.width));
    const size = { width, height: lines.length * labelLead };
    const box = plot.space.place(hasDot(place) ? besideDot(plot, place, size) : within(plot, place, size));
    if (!writeLabel(plot.drawing, lines, box, { isCleared: true })) missing.push(...place.facts);
  }
  return missing;
}

function hasDot({ spot }: MapPlace): boolean {
  return spot.radius === undefined;
}

function radiusOf({ lengthOf }: MapPlot, { spot }: MapPlace): number {
  return Math.max(smallest, lengthOf(spot.radius ?? 0, spot));
}

function boxOf({ at }: MapPlot, { spot }: MapPlace): Box {
  const [x, y] = at(spot);
  return { x: x - dotBox / 2, y: y - dotBox / 2, width: dotBox, height: dotBox };
}

type Size = Pick<Box, 'width' | 'height'>;

function* besideDot(plot: MapPlot, place: MapPlace, size: Size): Generator<Box> {
  const { x, y } = boxOf(plot, place);
  const level = y + dotBox / 2 - size.height / 2;
  yield { x: x + dotBox + 2, y: level, ...size };
  yield { x: x - 2 - size.width, y: level, ...size };
  yield* placesAround(boxOf(plot, place), size, nameReach);
}

/** In the middle of an area, or as near to it as there is room. */
function* within(plot: MapPlot, place: MapPlace, size: Size): Generator<Box> {
  const [x, y] = plot.at(place.spot);
  const left = x - size.width / 2;
  const top = y - size.height / 2;
  for (let away = 0; away < 60; away += 5) {
    yield { x: left, y: top + away, ...size };
    yield { x: left, y: top - away, ...size };
    yield { x: left + away, y: top, ...size };
    yield { x: left - away, y: top, ...size };
  }
}
