import { geoArea } from 'd3-geo';
import { isFields } from '../../schemas/fields.ts';
import { boundaryLimits } from './boundary-file.ts';

type Point = [number, number];

/** Counts the points of a file, so that no file asks for more work than maps may take. */
export class PointCount {
  #points = 0;

  /** Whether so many more are still within the limit. */
  takes(points: number): boolean {
    this.#points += points;
    return this.#points <= boundaryLimits.points;
  }
}

/** What is said of a file with too many points. */
export const tooManyPoints = `has more than ${boundaryLimits.points} points. Save it with fewer, as mapshaper and QGIS do under “simplify”.`;

const malformed =
  'has an outline that is no list of points, or one of fewer than four. Save it as GeoJSON once more.';
const outOfRange = 'has points that are no degrees of longitude and latitude. Save it in WGS 84 (EPSG:4326).';
const halfOfSphere = 2 * Math.PI;

/** The polygons of a geometry, wound as d3 draws them; undefined for points and lines, a sentence for what is amiss. */
export function readPolygons(geometry: unknown, points: PointCount): Point[][][] | string | undefined {
  if (!isFields(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return undefined;
  const given: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(given) || given.length === 0) return malformed;
  const polygons: Point[][][] = [];
  for (const polygon of given as readonly unknown[]) {
    const rings = readRings(polygon, points);
    if (typeof rings === 'string') return rings;
    polygons.push(rings);
  }
  return polygons;
}

function readRings(polygon: unknown, points: PointCount): Point[][] | string {
  if (!Array.isArray(polygon) || polygon.length === 0) return malformed;
  const rings: Point[][] = [];
  for (const given of polygon as readonly unknown[]) {
    if (!Array.isArray(given) || given.length < 4) return malformed;
    if (!points.takes(given.length)) return tooManyPoints;
    const ring = readRing(given);
    if (typeof ring === 'string') return ring;
    rings.push(wound(ring, rings.length > 0));
  }
  return rings;
}

function readRing(given: readonly unknown[]): Point[] | string {
  const ring: Point[] = [];
  for (const point of given) {
    if (!Array.isArray(point)) return malformed;
    const [longitude, latitude] = point as readonly unknown[];
    if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) return outOfRange;
    ring.push([rounded(longitude), rounded(latitude)]);
  }
  const [first = [0, 0], last] = [ring[0], ring.at(-1)];
  if (first[0] !== last?.[0] || first[1] !== last[1]) ring.push([first[0], first[1]]);
  return ring;
}

/** Files of either winding are drawn alike: what is larger than half the earth is meant the other way round. */
function wound(ring: Point[], isHole: boolean): Point[] {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > halfOfSphere;
  return isLarge === isHole ? ring : ring.toReversed();
}

function isWithin(degrees: unknown, most: number): degrees is number {
  return typeof degrees === 'number' && Math.abs(degrees) <= most + 1e-6;
}

/** About a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
