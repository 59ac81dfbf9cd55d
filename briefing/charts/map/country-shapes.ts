import { geoBounds, type ExtendedFeature, type ExtendedFeatureCollection } from 'd3-geo';
import { feature } from 'topojson-client';

/** Boundaries of countries as TopoJSON with an object `countries`, or as GeoJSON; each feature has a `name`. */
export type Boundaries = Parameters<typeof feature>[0] | ExtendedFeatureCollection;

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
  return [{ name, shape, bounds: [west, south, east, north] }];
}
