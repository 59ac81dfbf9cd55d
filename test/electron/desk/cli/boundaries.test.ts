import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../copy-sample.ts';
import { attache, temporaryFolder } from './run-attache.ts';

const folder = temporaryFolder();
const desk = join(folder.path, 'desk');
const file = join(folder.path, 'survey.geojson');

function area(properties: object, ring: readonly (readonly number[])[]): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function keptFile(): string {
  const pictures = join(desk, 'pictures');
  return join(pictures, readdirSync(pictures).find((name) => name.startsWith('boundaries-')) ?? '');
}

const box = [
  [39, 29],
  [48.5, 29],
  [48.5, 37.4],
  [39, 37.4],
  [39, 29],
];

beforeAll(async () => {
  await copySample(desk);
  const features = [
    area({ name: 'Iraq', editor: 'J. Example' }, box),
    area({ NAME: 'Syria' }, box.toReversed()),
  ];
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
});
afterAll(folder.dispose);

describe('boundaries of the house on the command line', () => {
  test('are those of Natural Earth until others are chosen', () => {
    expect(attache(['boundaries', 'show', '--desk', desk]).out).toBe('Natural Earth 1:50m (built in)\n');
    expect(attache(['boundaries', 'check', file]).out).toContain('“survey”, 2 areas');
  });

  test('what cannot be drawn is refused with what to do, and the desk stays as it is', () => {
    const bad = join(folder.path, 'bad.geojson');
    writeFileSync(bad, JSON.stringify(area({ name: 'Iraq' }, [...box.slice(0, 3), [512_345, 3_700_000]])));
    const run = attache(['boundaries', 'add', bad, '--desk', desk]);
    expect(run.code).toBe(3);
    expect(run.said).toContain('Save it in WGS 84 (EPSG:4326)');
    expect(attache(['boundaries', 'add', '--desk', desk]).code).toBe(2);
    expect(attache(['boundaries', 'add', file, '--name', 'two\nlines', '--desk', desk]).code).toBe(3);
    expect(attache(['boundaries', 'show', '--desk', desk, '--json']).out).toContain('"boundaries": null');
  });

  test('are kept on the desk, named under maps, and verified with the desk alone', () => {
    const added = attache(['boundaries', 'add', file, '--name', 'Survey of the house', '--desk', desk]);
    expect(added, added.said).toMatchObject({ code: 0 });
    expect(readFileSync(keptFile(), 'utf8')).not.toContain('Example');

    const map = join(folder.path, 'map.svg');
    attache(['chart', 'B1', '--kind', 'map', '--desk', desk, '-o', map]);
    expect(readFileSync(map, 'utf8')).toContain('Boundaries: Survey of the house.');

    const issued = join(folder.path, 'issued');
    expect(attache(['export', 'B3', '--desk', desk, '--to', issued, '--pdf']).code).toBe(0);
    const [pdf = ''] = readdirSync(issued).map((name) => join(issued, name));
    expect(attache(['verify', pdf, '--desk', desk]).out).toContain('byte for byte');
    const alone = attache(['verify', pdf]);
    expect(alone.code).toBe(3);
    expect(alone.said).toContain('“Survey of the house” (2 areas), which are not in it');
  });

  test('are in no bundle of a briefing without a map', () => {
    const issued = join(folder.path, 'without');
    expect(attache(['export', 'B2', '--desk', desk, '--to', issued, '--pdf']).code).toBe(0);
    const [pdf = ''] = readdirSync(issued).map((name) => join(issued, name));
    expect(attache(['unpack', pdf]).out).not.toContain('Survey of the house');
    expect(attache(['verify', pdf]).code).toBe(0);
  });

  test('no other boundaries take their place where they are missing, until somebody says so', () => {
    rmSync(keptFile());
    const map = join(folder.path, 'missing.svg');
    const run = attache(['chart', 'B1', '--kind', 'map', '--desk', desk, '-o', map]);
    expect(run.code).toBe(3);
    expect(run.said).toContain('is missing or was changed');
    expect(attache(['boundaries', 'reset', '--desk', desk]).code).toBe(0);
    expect(attache(['chart', 'B1', '--kind', 'map', '--desk', desk, '-o', map]).code).toBe(0);
    expect(readFileSync(map, 'utf8')).toContain('Boundaries: Natural Earth 1:50m.');
  });
});
