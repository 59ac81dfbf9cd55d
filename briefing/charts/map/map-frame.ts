import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import { namesOfCountry } from '../places/country-names.ts';
import type { CountryShape } from './country-shapes.ts';
import type { MapChart, Spot } from './map-chart.ts';

/** Degrees: west, south, east, north. */
type Degrees = readonly [west: number, south: number, east: number, north: number];

/** What part of the earth a map shows, and how large. */
export interface MapFrame {
  readonly projection: GeoProjection;
  /** In points. */
  readonly height: number;
  /** Countries that reach into it. */
  readonly shapes: readonly CountryShape[];
}

const kilometresInDegree = 111;
const leastHeight = 150;
const mostHeight = 250;
/** Room around what is shown, as a share of it, and in degrees at least. */
const room = 0.2;
const leastRoom = 0.8;
/** Wider maps than this, in degrees, show the whole round of the earth, parted where there is only sea. */
const most = 300;
/** Degrees. */
const farthestFromEquator = 84;
/** Wider maps than this, in degrees, are drawn with true areas. */
const wide = 90;

/** Fits the map to its places: no more of the earth than they need, so that a frame tells of nothing else. */
export function mapFrame(
  chart: MapChart,
  shapes: readonly CountryShape[],
  { left, width, language }: { readonly left: number; readonly width: number; readonly language: string },
): MapFrame {
  const shown = padded(besideDateLine(degreesOf(chart, shapes, language)));
  const corners = outlineOf(shown);
  const turned: [number, number] = [-(shown[0] + shown[2]) / 2, 0];
  const make = shown[2] - shown[0] > wide ? geoEqualEarth : geoMercator;
  const free = make().rotate(turned).fitWidth(width, corners);
  const height = Math.round(Math.min(mostHeight, Math.max(leastHeight, depthOf(free, shown))));
  const extent: [[number, number], [number, number]] = [
    [left, 0],
    [left + width, height],
  ];
  const projection = make().rotate(turned).fitExtent(extent, corners).clipExtent(extent);
  const visible = visibleOf(projection, extent, shown);
  return { projection, height, shapes: shapes.filter((shape) => reaches(shape, visible)) };
}

function degreesOf(
  { places, transfers, countries }: MapChart,
  shapes: readonly CountryShape[],
  language: string,
): readonly Degrees[] {
  const spots = [...places.map(({ spot }) => spot), ...transfers.flatMap(({ from, to }) => [from, to])];
  const whole = new Set(countries);
  if (spots.every(({ isCountry }) => isCountry)) for (const { name } of spots) whole.add(name);
  const named = shapes
    .filter(({ name }) => namesOfCountry(name, language).some((one) => whole.has(one)))
    .map(({ bounds }) => eastward(bounds));
  return [...spots.map(around), ...named];
}

/** A country over the date line ends beyond 180 degrees. */
function eastward([west, south, east, north]: Degrees): Degrees {
  return [west, south, east < west ? east + 360 : east, north];
}

function around({ longitude, latitude, radius = 0 }: Spot): Degrees {
  const north = radius / kilometresInDegree;
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [
    longitude - east,
    drawnLatitude(latitude - north),
    longitude + east,
    drawnLatitude(latitude + north),
  ];
}

/** The latitude at which something is drawn: a pole lies at no end of these projections, so it is drawn a little before it. */
export function drawnLatitude(latitude: number): number {
  return Math.min(farthestFromEquator, Math.max(-farthestFromEquator, latitude));
}

/** Places on both sides of the date line are near one another when degrees are counted on beyond 180. */
function besideDateLine(all: readonly Degrees[]): readonly Degrees[] {
  const beyond = all.map(([west, south, east, north]): Degrees => {
    const turn = west < 0 ? 360 : 0;
    return [west + turn, south, east + turn, north];
  });
  return widthOf(beyond) < widthOf(all) ? beyond : all;
}

function widthOf(all: readonly Degrees[]): number {
  return Math.max(...all.map((each) => each[2])) - Math.min(...all.map((each) => each[0]));
}

function padded(all: readonly Degrees[]): Degrees {
  const west = Math.min(...all.map((each) => each[0]));
  const south = Math.min(...all.map((each) => each[1]));
  const east = Math.max(...all.map((each) => each[2]));
  const north = Math.max(...all.map((each) => each[3]));
  const across = Math.max(leastRoom, (east - west) * room);
  const along = Math.max(leastRoom, (north - south) * room);
  const low = Math.min(Math.max(-58, south - along), south - leastRoom);
  const high = Math.max(Math.min(80, north + along), north + leastRoom);
  const isWorld = east - west + 2 * across > most;
  return isWorld ? [-169, low, 190, high] : [west - across, low, east + across, high];
}

/** Points around a rectangle of degrees; a polygon of them would be the rest of the earth if it turned the other way. */
function outlineOf([west, south, east, north]: Degrees): GeoJSON.MultiPoint {
  const middle = (west + east) / 2;
  const widest = Math.min(Math.max(0, south), north);
  const coordinates = [west, middle, east].flatMap((longitude) =>
    [south, widest, north].map((latitude) => [longitude, latitude]),
  );
  return { type: 'MultiPoint', coordinates };
}

function depthOf(projection: GeoProjection, [west, south, east, north]: Degrees): number {
  const middle = (west + east) / 2;
  const top = projection([middle, north])?.[1] ?? 0;
  const bottom = projection([middle, south])?.[1] ?? 0;
  return bottom - top;
}

/** What can be seen in the frame is more than was asked for where its proportions are others. */
function visibleOf(
  projection: GeoProjection,
  [[left, top], [right, bottom]]: readonly [readonly [number, number], readonly [number, number]],
  shown: Degrees,
): Degrees {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].flatMap(([x = 0, y = 0]) => {
    const found = projection.invert?.([x, y]);
    return found === undefined || found === null || found.some(Number.isNaN) ? [] : [found];
  });
  const middle = (shown[0] + shown[2]) / 2;
  const longitudes = corners.map(([longitude]) => longitude + 360 * Math.round((middle - longitude) / 360));
  const latitudes = corners.map(([, latitude]) => latitude);
  return [
    Math.min(shown[0], ...longitudes),
    Math.min(shown[1], ...latitudes),
    Math.max(shown[2], ...longitudes),
    Math.max(shown[3], ...latitudes),
  ];
}

/** A shape over the date line reaches into everything between its latitudes. */
function reaches({ bounds: [west, south, east, north] }: CountryShape, visible: Degrees): boolean {
  const beside = [0, 360].every((turn) => east + turn < visible[0] || west + turn > visible[2]);
  return (west > east || !beside) && north >= visible[1] && south <= visible[3];
}
