import { feature } from 'topojson-client';
import { isFields } from '../../schemas/fields.ts';
import { PointCount, tooManyPoints } from './read-polygons.ts';

type Topology = Parameters<typeof feature>[0];
type Arc = Topology['arcs'][number];
type Collection = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;

const malformed =
  'is TopoJSON that is damaged: it names lines that are not there. Save it once more, or as GeoJSON.';
const noObject = 'is TopoJSON without a collection of areas. Save the layer that has them.';

/** The features of a TopoJSON file, each line checked before it is followed; or what is wrong with it. */
export function topologyFeatures(given: Readonly<Record<string, unknown>>): readonly unknown[] | string {
  const { arcs, objects, transform } = given;
  if (!isFields(objects) || !areArcs(arcs) || !isTransform(transform)) return malformed;
  const geometries = geometriesIn(objects);
  if (geometries === undefined) return noObject;
  // Many outlines may share a line: what counts is what comes out.
  const following: Following = { lengths: arcs.map((arc) => arc.length), points: new PointCount() };
  const areas = geometries.filter((geometry) => depthOf(geometry) !== undefined);
  for (const geometry of areas) {
    const { arcs: lines } = geometry as { readonly arcs: unknown };
    const wrong = checkLines(lines, depthOf(geometry) ?? 0, following);
    if (wrong !== undefined) return wrong;
  }
  const collection = { type: 'GeometryCollection', geometries: areas } as Collection;
  const head = transform === undefined ? {} : { transform };
  const topology = { type: 'Topology', objects: { areas: collection }, arcs, ...head } as const;
  const others = geometries.filter((geometry) => depthOf(geometry) === undefined);
  return [...feature(topology as Topology, collection).features, ...others];
}

/** Of the object `countries`, or else of the first collection. */
function geometriesIn(objects: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const countries = Object.hasOwn(objects, 'countries') ? [objects['countries']] : [];
  for (const object of [...countries, ...Object.values(objects)]) {
    if (!isFields(object) || object['type'] !== 'GeometryCollection') continue;
    const geometries: unknown = object['geometries'];
    if (Array.isArray(geometries)) return geometries as readonly unknown[];
  }
  return undefined;
}

/** How deep lists of lines are nested in an area; undefined for points and lines. */
function depthOf(geometry: unknown): number | undefined {
  const type = isFields(geometry) ? geometry['type'] : undefined;
  if (type === 'Polygon') return 2;
  return type === 'MultiPolygon' ? 3 : undefined;
}

interface Following {
  /** Of each line, in points. */
  readonly lengths: readonly number[];
  readonly points: PointCount;
}

/** Lines are numbers; `~n` is line n the other way round. */
function checkLines(lines: unknown, depth: number, { lengths, points }: Following): string | undefined {
  if (depth > 0) {
    if (!Array.isArray(lines) || lines.length === 0) return malformed;
    for (const inner of lines as readonly unknown[]) {
      const wrong = checkLines(inner, depth - 1, { lengths, points });
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (typeof lines !== 'number' || !Number.isInteger(lines)) return malformed;
  const length = lengths[lines < 0 ? ~lines : lines];
  if (length === undefined) return malformed;
  return points.takes(length) ? undefined : tooManyPoints;
}

function areArcs(arcs: unknown): arcs is Arc[] {
  return (
    Array.isArray(arcs) &&
    arcs.every((arc: unknown) => Array.isArray(arc) && arc.length > 1 && arc.every(isPair))
  );
}

function isTransform(transform: unknown): transform is Topology['transform'] {
  if (transform === undefined) return true;
  return isFields(transform) && isPair(transform['scale']) && isPair(transform['translate']);
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
