import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boundaryLimits } from '../../../briefing/charts/boundaries/boundary-file.ts';
import { readBoundaries } from '../../../briefing/house/read-boundaries.ts';
import { countryName, namesOfCountry } from '../../../briefing/charts/places/country-names.ts';
import { Gazetteer } from '../../../briefing/charts/places/gazetteer.ts';
import { toldPlaces } from '../../../briefing/charts/places/told-places.ts';
import { chartFact } from './chart-desk.ts';

const ring = [
  [39, 29],
  [48, 29],
  [48, 37],
  [39, 37],
  [39, 29],
];

function feature(properties: unknown, coordinates: unknown = [ring]): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}

function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readBoundaries(new TextEncoder().encode(text), 'own.json');
}

function refusal(value: unknown): string {
  const outcome = read(value);
  return outcome.ok ? 'it was read' : outcome.failure.message;
}

describe('boundaries of a house', () => {
  it('are drawn alike however their outlines are wound', () => {
    const [one, other] = [[ring], [ring.toReversed()]].map((given) => read(feature({ name: 'Iraq' }, given)));
    expect(one).toEqual(other);
    if (one?.ok !== true) return expect.fail('it was not read');
    const [area] = one.value.features;
    if (area === undefined) return expect.fail('there is no area');
    expect(geoArea(area)).toBeLessThan(1);
    expect(read(one.value)).toEqual(one);
  });

  it('keep holes as holes', () => {
    const hole = [
      [42, 32],
      [44, 32],
      [44, 34],
      [42, 32],
    ];
    const [whole, pierced] = [[ring], [ring, hole]].map((given) => read(feature({ name: 'Iraq' }, given)));
    if (whole?.ok !== true || pierced?.ok !== true) return expect.fail('it was not read');
    expect(geoArea(pierced.value)).toBeLessThan(geoArea(whole.value));
  });

  it('may be TopoJSON, such as the built-in ones', () => {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    const outcome = readBoundaries(readFileSync(file), 'countries-50m.json');
    expect(outcome.ok && outcome.value.features.length).toBeGreaterThan(200);
  });

  it.each([
    ['nothing to do with it', '{"a": 1}', 'neither GeoJSON'],
    ['no JSON', '{"type": "Fea', 'stops being JSON'],
    ['nested without end', '['.repeat(100_000), 'nested deeper'],
    ['an area without a name', feature({ label: 'Iraq' }), 'without a name'],
    ['a name that is too long', feature({ name: 'x'.repeat(301) }), 'without a name'],
    [
      'metres in place of degrees',
      feature({ name: 'Iraq' }, [ring.map(([x = 0]) => [x * 10_000, 1])]),
      'WGS 84',
    ],
    ['no numbers', feature({ name: 'Iraq' }, [ring.map(() => ['39', '29'])]), 'WGS 84'],
    ['two points', feature({ name: 'Iraq' }, [ring.slice(0, 2)]), 'fewer than four'],
    ['no outline', feature({ name: 'Iraq' }, 'none'), 'no list of points'],
    ['points alone', { type: 'FeatureCollection', features: [{ type: 'Feature' }] }, 'holds no areas'],
    ['lines that are not there', topology([[[7]]]), 'names lines that are not there'],
    ['lines by another name', topology([[['length']]]), 'names lines that are not there'],
  ])('are refused with what to do: %s', (_, value, sentence) => {
    expect(refusal(value)).toContain(sentence);
  });

  it('take nothing along but outlines and names, and no prototype', () => {
    const text = `{"type":"FeatureCollection","__proto__":{"x":1},"features":[
      {"type":"Feature","properties":{"name":"Iraq","__proto__":{"name":"other"},"editor":"J. Example"},
       "geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}],"__proto__":{"y":2}}}]}`;
    const outcome = read(text);
    if (!outcome.ok) return expect.fail(outcome.failure.message);
    expect(JSON.stringify(outcome.value)).not.toMatch(/__proto__|Example|other/u);
  });

  it('are bounded in what one line, drawn again and again, would come to', () => {
    const arc = Array.from({ length: 1000 }, (_, at) => [at / 10, 1]);
    const many = Array.from({ length: 2000 }, () => [[0]]);
    const value = {
      type: 'Topology',
      arcs: [arc],
      objects: {
        all: {
          type: 'GeometryCollection',
          geometries: [{ type: 'MultiPolygon', arcs: many, properties: { name: 'X' } }],
        },
      },
    };
    expect(refusal(value)).toContain(`more than ${boundaryLimits.points} points`);
    expect(refusal(' '.repeat(boundaryLimits.bytes + 1))).toContain('larger than 16 MB');
    const areas = Array.from({ length: boundaryLimits.areas + 1 }, () => feature({ name: 'X' }));
    expect(refusal({ type: 'FeatureCollection', features: areas })).toContain('areas; the most is');
  });
});

function topology(arcs: unknown): object {
  return {
    type: 'Topology',
    arcs: [ring],
    objects: {
      all: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: arcs, properties: { name: 'X' } }],
      },
    },
  };
}

describe('names on maps', () => {
  it('are those of the language of the document', () => {
    expect(countryName('Iraq', 'ar')).toBe('العراق');
    expect(countryName('Turkey', 'en-GB')).toBe('Türkiye');
    expect(countryName('constructor', 'ar')).toBe('constructor');
    expect(countryName('Germany', 'fr')).toBe('Allemagne');
    expect(countryName('Palestine', 'he')).toBe('פלסטין');
    expect(countryName('N. Cyprus', 'es')).toBe('Chipre del Norte');
    expect(countryName('Iraq', 'ckb')).toBe('عێراق');
    expect(namesOfCountry('Syria', 'en-GB')).toContain('سوريا');
    expect(new Gazetteer([], 'ar').find('Mosul')?.name).toBe('الموصل');
    expect(new Gazetteer([], 'ar').findIn('سجن في الحسكة')?.name).toBe('الحسكة');
    expect(new Gazetteer([], 'en-GB').find('الموصل')?.name).toBe('Mosul');
  });

  it('of other languages in Latin letters could be names of people: Mauritius is not found as Maurice', () => {
    expect(namesOfCountry('Mauritius', 'en-GB')).not.toContain('Maurice');
    expect(namesOfCountry('Mauritius', 'fr')).toContain('Maurice');
  });

  it('are in the bundle where the document prints them, and not before', () => {
    const place = { name: 'Sinjar', otherNames: ['سنجار', 'Shingal'], latitude: 36.3, longitude: 41.9 };
    const facts = [chartFact('F1', undefined, undefined, { places: ['Sinjar'] })];
    expect(toldPlaces([place], facts)).toMatchObject([{ name: 'Sinjar' }]);
    const [told] = toldPlaces([place], facts, 'ar');
    expect(told).toMatchObject({ name: 'سنجار', otherNames: ['Sinjar'] });
    expect(toldPlaces(told === undefined ? [] : [told], facts, 'ar')).toEqual([told]);
  });
});
