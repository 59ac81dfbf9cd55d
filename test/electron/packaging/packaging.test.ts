import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../electron/desk/package-root.ts';
import { programId } from '../../../electron/main/setup-identity.ts';
import { makeStubDistribution } from './stub-distribution.ts';

const root = packageRoot();
const load = createRequire(import.meta.url);

interface Builder {
  getConfig(root: string, file: string | null, given: object): Promise<Readonly<Record<string, unknown>>>;
  validateConfiguration(config: object, log: { isEnabled: boolean; add(): void }): Promise<void>;
}

const builder = load('app-builder-lib/out/util/config/config') as Builder;
const log = { isEnabled: false, add: () => undefined };

async function check(given: object): Promise<Readonly<Record<string, unknown>>> {
  const config = await builder.getConfig(root, 'electron-builder.yml', given);
  await builder.validateConfiguration(config, log);
  return config;
}

describe('the configuration of the installers', () => {
  it('is valid, and a misspelt word in it would not be', async () => {
    expect(await check({})).toMatchObject({ appId: programId, asar: true, publish: null });
    await expect(check({ electronFuses: { runAsNod: false } })).rejects.toThrow();
    await expect(check({ linux: { nope: 1 } })).rejects.toThrow();
  });

  it('makes an AppImage and a deb, an nsis installer and a dmg, each with icons that are there', async () => {
    const config = await check({});
    expect(config).toMatchObject({
      linux: { target: ['AppImage', 'deb'], icon: 'build/icons' },
      win: { target: ['nsis'], icon: 'build/icon.ico' },
      mac: { target: ['dmg'], icon: 'build/icon.icns' },
      fileAssociations: [{ ext: 'attache' }],
    });
    const icns = readFileSync(join(root, 'build', 'icon.icns'));
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const ico = readFileSync(join(root, 'build', 'icon.ico'));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 7]);
    for (const size of [16, 32, 48, 256, 512, 1024]) {
      const png = readFileSync(join(root, 'build', 'icons', `${size}x${size}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

const isBuilt = ['main.js', 'preload.cjs', 'host-thread.js', 'window/index.html'].every((name) =>
  existsSync(join(root, 'out', name)),
);

describe.runIf(isBuilt && process.platform === 'linux')(
  'the packaged program, made on a stub of Electron (needs a build)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-package-'));
    const unpacked = join(folder, 'made', 'linux-unpacked');
    const archive = join(unpacked, 'resources', 'app.asar');
    let files: readonly string[] = [];

    beforeAll(() => {
      const { version } = load('electron/package.json') as { readonly version: string };
      makeStubDistribution(join(folder, 'dist'), version);
      const run = (program: string, ...given: readonly string[]): void => {
        const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...given], {
          cwd: root,
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
      };
      run(join(root, 'build', 'collect-licences.ts'));
      run(
        join(root, 'node_modules', 'electron-builder', 'cli.js'),
        '--linux=dir',
        '--x64',
        '--publish=never',
        `-c.electronDist=${join(folder, 'dist')}`,
        `-c.directories.output=${join(folder, 'made')}`,
      );
      files = listPackage(archive, { isPack: false });
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('item 19: every fuse is as it should be', async () => {
      const wire = await getCurrentFuseWire(join(unpacked, 'attache-desktop'));
      const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];
      expect({
        runAsNode: wire[FuseV1Options.RunAsNode],
        nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
        nodeCliInspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
        browserSnapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
        filePrivileges: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
        cookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
        asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
        onlyFromAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      }).toEqual({
        runAsNode: off,
        nodeOptions: off,
        nodeCliInspect: off,
        browserSnapshot: off,
        filePrivileges: off,
        cookieEncryption: on,
        asarIntegrity: on,
        onlyFromAsar: on,
      });
    });

    it('holds what runs, and neither sources, tests, maps, tools nor browsers', () => {
      for (const name of [
        '/package.json',
        '/LICENSE',
        '/out/main.js',
        '/out/preload.cjs',
        '/out/host-thread.js',
        '/out/fenced-child.js',
        '/out/parsers-child.js',
        '/out/captures-child.js',
        '/out/print-worker.js',
        '/out/pack-worker.js',
        '/out/proof-worker.js',
        '/out/window/index.html',
        '/templates/situation-briefing.md',
      ])
        expect(files).toContain(name);
      const strangers = files.filter((name) =>
        /\.(?:map|tsx?)$|\/(?:test|tests|docs|\.yarn|\.github)\/|\/node_modules\/(?:playwright-core|react|electron|vite|node-[a-z]+-[a-z0-9]+|@codemirror|zod)\b|start\.js|attache\.js|bench/u.test(
          name,
        ),
      );
      expect(strangers).toEqual([]);
      expect(statSync(archive).size).toBeLessThan(60_000_000);
    });

    it('has the licences of all that is in it beside it', () => {
      const text = readFileSync(join(unpacked, 'resources', 'licences.txt'), 'utf8');
      for (const name of ['react', 'pdfmake', 'zod', '@expo-google-fonts/source-serif-4', 'liquidjs'])
        expect(text).toMatch(new RegExp(`^${name} \\d`, 'mu'));
      expect(text).toContain('SIL OPEN FONT LICENSE');
      expect(text).not.toContain('playwright-core');
    });

    it('has the command line beside it, which starts the program with its switch', () => {
      const script = join(unpacked, 'resources', 'bin', 'attache');
      const program = join(unpacked, 'attache-desktop');
      expect(statSync(script).mode & 0o111).not.toBe(0);
      // In place of the program, which is a stub, something that shows what it is given.
      writeFileSync(program, '#!/bin/sh\nprintf "%s|" "$@"\n');
      const { stdout } = spawnSync(script, ['list', 'two words', '--json'], { encoding: 'utf8' });
      expect(stdout).toBe('--ozone-platform=headless|--disable-gpu|--cli|list|two words|--json|');
    });

    it('prints a briefing from what is in the archive alone', () => {
      const extracted = join(folder, 'extracted');
      extractAll(archive, extracted);
      const runner = fileURLToPath(new URL('../main/built-main.ts', import.meta.url));
      const run = (...words: readonly string[]) =>
        spawnSync(process.execPath, [runner, '--cli', ...words], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, BUILT_ROOT: extracted, ATTACHE_HOME: join(folder, 'home') },
        });
      expect(run('new', 'desk', '--sample')).toMatchObject({ status: 0 });
      const exported = run('export', 'B1', '--desk', 'desk', '--to', 'made-here');
      expect(exported.stderr + exported.stdout).not.toContain('bug');
      expect(exported.status).toBe(0);
    });
  },
);
