import { readJson } from '../intake/read-json.ts';
import { done, refused, type Finding, type Outcome } from '../outcome.ts';
import { isFields } from '../schemas/fields.ts';
import { lineText } from '../schemas/text-schema.ts';
import { counted } from '../text/counted.ts';
import { boundaryLimits, type BoundaryArea, type BoundaryFile } from '../charts/boundaries/boundary-file.ts';
import { PointCount, readPolygons } from '../charts/boundaries/read-polygons.ts';
import { topologyFeatures } from '../charts/boundaries/topology-features.ts';

/** Under what names files keep the names of areas, the likeliest first. */
const nameFields = ['name', 'NAME', 'Name', 'name_en', 'NAME_EN', 'ADMIN', 'admin', 'shapeName', 'NAME_1'];
const areaName = lineText(boundaryLimits.name);
const mostNamed = 5;

/**
 * Reads boundaries from GeoJSON or TopoJSON in degrees. Only the outlines of areas and their names are taken; the findings say
 * what was left out. What cannot be drawn as it stands is refused with what to do.
 */
export function readBoundaries(content: Uint8Array, fileName: string): Outcome<BoundaryFile> {
  if (content.length > boundaryLimits.bytes) return unusable(fileName, tooLarge);
  const text = decoded(content);
  if (text === undefined) return unusable(fileName, 'is no text in UTF-8. Save it as GeoJSON once more.');
  const json = readJson(text, fileName);
  if (!json.ok) return json;
  const features = featuresIn(json.value);
  if (typeof features === 'string') return unusable(fileName, features);
  if (features.length > boundaryLimits.areas) return unusable(fileName, tooMany(features.length));
  return areasOf(features, fileName);
}

const tooLarge = `is larger than ${boundaryLimits.bytes / 1024 / 1024} MB, which is the most. Save it with fewer points, as mapshaper and QGIS do under “simplify”.`;

function tooMany(areas: number): string {
  return `has ${areas} areas; the most is ${boundaryLimits.areas}. Leave out those that your maps do not show.`;
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** The features of a file, or what is wrong with it. */
function featuresIn(value: unknown): readonly unknown[] | string {
  if (!isFields(value)) return neither;
  if (value['type'] === 'Topology') return topologyFeatures(value);
  if (value['type'] === 'Feature') return [value];
  const { features } = value;
  return value['type'] === 'FeatureCollection' && Array.isArray(features) ? features : neither;
}

const neither =
  'is neither GeoJSON with features nor TopoJSON. Save the layer with the areas as GeoJSON in WGS 84 (EPSG:4326).';

function areasOf(features: readonly unknown[], file: string): Outcome<BoundaryFile> {
  const points = new PointCount();
  const areas: BoundaryArea[] = [];
  const unnamed: number[] = [];
  let others = 0;
  for (const [index, feature] of features.entries()) {
    const polygons = readPolygons(isFields(feature) ? feature['geometry'] : undefined, points);
    if (polygons === undefined) {
      others += 1;
      continue;
    }
    if (typeof polygons === 'string') return unusable(file, `${polygons} (Area ${index + 1} of the file.)`);
    const name = nameOf(feature);
    if (name === undefined) unnamed.push(index + 1);
    else areas.push(areaOf(name, polygons));
  }
  if (unnamed.length > 0) return unusable(file, withoutNames(unnamed));
  if (areas.length === 0)
    return unusable(file, 'holds no areas (Polygon or MultiPolygon). Save the layer that has them.');
  return done({ type: 'FeatureCollection', features: areas }, others === 0 ? [] : [leftOut(others, file)]);
}

function areaOf(name: string, coordinates: [number, number][][][]): BoundaryArea {
  return { type: 'Feature', properties: { name }, geometry: { type: 'MultiPolygon', coordinates } };
}

function nameOf(feature: unknown): string | undefined {
  const properties = isFields(feature) ? feature['properties'] : undefined;
  if (!isFields(properties)) return undefined;
  for (const field of nameFields) {
    const read = areaName.safeParse(Object.hasOwn(properties, field) ? properties[field] : undefined);
    if (read.success) return read.data;
  }
  return undefined;
}

function withoutNames(unnamed: readonly number[]): string {
  const more = unnamed.length > mostNamed ? ' and others' : '';
  const which = `${unnamed.slice(0, mostNamed).join(', ')}${more}`;
  return `has ${counted(unnamed.length, 'area')} without a name of 1 to ${boundaryLimits.name} characters (number ${which}). Give each a property “name”.`;
}

function leftOut(count: number, file: string): Finding {
  const message = `${counted(count, 'feature')} without an area, such as points and lines, left out.`;
  return { rule: 'boundaries', severity: 'warning', message, place: { file } };
}

function unusable(file: string, why: string): Outcome<never> {
  const message = `${file} ${why} The boundaries of the desk are as they were.`;
  return refused('bad-input', message, [{ rule: 'boundaries', severity: 'error', message, place: { file } }]);
}
