import { labelPlaces as placesAround } from '../drawing/label-places.ts';
import { drawLeader, placeLabel } from '../drawing/place-label.ts';
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
  const marks = new Map(places.map((place) => [place, markOf(plot, place)]));
  const all = [...marks.values()];
  for (const [place, own] of marks) {
    const lines = wrapLabel([plainRun(place.spot.name)], 110);
    const width = Math.max(...lines.map((line) => line.width));
    const size = { width, height: lines.length * labelLead };
    const around = hasDot(place) ? besideDot(own, size) : within(own, size);
    const found = placeLabel(plot.space, [...around], { own, all });
    drawLeader(plot.drawing, found);
    if (!writeLabel(plot.drawing, lines, found?.box, { isCleared: true })) missing.push(...place.facts);
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

/** What a name stands beside: the dot, or the area. */
function markOf(plot: MapPlot, place: MapPlace): Box {
  if (hasDot(place)) return boxOf(plot, place);
  const [x, y] = plot.at(place.spot);
  const radius = radiusOf(plot, place);
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

type Size = Pick<Box, 'width' | 'height'>;

function* besideDot(mark: Box, size: Size): Generator<Box> {
  const level = mark.y + dotBox / 2 - size.height / 2;
  yield { x: mark.x + dotBox + 2, y: level, ...size };
  yield { x: mark.x - 2 - size.width, y: level, ...size };
  yield* placesAround(mark, size, nameReach);
}

/** In the middle of an area, or as near to it as there is room: no farther than a name may stand from its place. */
function* within(mark: Box, size: Size): Generator<Box> {
  const left = mark.x + mark.width / 2 - size.width / 2;
  const top = mark.y + mark.height / 2 - size.height / 2;
  const farthest = mark.width / 2 + nameReach;
  for (let away = 0; away < farthest; away += 5) {
    yield { x: left, y: top + away, ...size };
    yield { x: left, y: top - away, ...size };
    yield { x: left + away, y: top, ...size };
    yield { x: left - away, y: top, ...size };
  }
}
