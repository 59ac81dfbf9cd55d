import { geoBounds, type ExtendedFeature } from 'd3-geo';
import { feature } from 'topojson-client';
import type { BoundaryFile } from '../boundaries/boundary-file.ts';

/** Boundaries of countries: TopoJSON of the program’s own with an object `countries`, or those of a desk. */
export type Boundaries = Parameters<typeof feature>[0] | BoundaryFile;

/** A country with its outline and the degrees it reaches to. */
export interface CountryShape {
  readonly name: string;
  readonly shape: ExtendedFeature;
  /** West, south, east, north; west is greater than east where it reaches over the date line. */
  readonly bounds: readonly [number, number, number, number];
}

const known = new WeakMap<Boundaries, readonly CountryShape[]>();

/** The countries of a boundary file; worked out once for each. */
export function countryShapes(boundaries: Boundaries): readonly CountryShape[] {
  const shapes = known.get(boundaries) ?? featuresOf(boundaries).flatMap(shapeOf);
  known.set(boundaries, shapes);
  return shapes;
}

function featuresOf(boundaries: Boundaries): readonly ExtendedFeature[] {
  if ('features' in boundaries) return boundaries.features;
  const object = boundaries.objects['countries'] ?? Object.values(boundaries.objects)[0];
  return object?.type === 'GeometryCollection' ? feature(boundaries, object).features : [];
}

function shapeOf(shape: ExtendedFeature): readonly CountryShape[] {
  const name: unknown = shape.properties?.['name'];
  if (shape.geometry === null || typeof name !== 'string') return [];
  const [[west, south], [east, north]] = geoBounds(shape);
  // An outline that is cut at the date line seems to go around the earth.
  const [from, to] = east - west > 359 ? acrossDateLine(shape.geometry) : [west, east];
  return [{ name, shape, bounds: [from, south, to, north] }];
}

/** West and east of an outline whose degrees are counted on beyond 180. */
function acrossDateLine(geometry: NonNullable<ExtendedFeature['geometry']>): readonly [number, number] {
  const found = longitudesIn('coordinates' in geometry ? geometry.coordinates : []);
  const beyond = found.map((longitude) => (longitude < 0 ? longitude + 360 : longitude));
  const [west, east] = [Math.min(...beyond), Math.max(...beyond)];
  return east - west > 340 ? [-180, 180] : [west, east > 180 ? east - 360 : east];
}

function longitudesIn(coordinates: unknown): readonly number[] {
  if (!Array.isArray(coordinates)) return [];
  const first: unknown = coordinates[0];
  return typeof first === 'number' ? [first] : coordinates.flatMap(longitudesIn);
}
