import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from './test/e2e/patience.ts';
import { makeRunFolder } from './test/run-folder.ts';

// Threads and programs that tests start from the sources are compiled once, not at every start.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));
// The commands of package.json have built the program before they test it.
if (process.env['npm_lifecycle_script']?.includes('build') === true) process.env['ATTACHE_BUILT'] = '1';
// macOS allows sockets only short paths, of which its own temporary folder takes half.
if (process.platform === 'linux') process.env['TMPDIR'] = makeRunFolder();

const pure = ['test/briefing/**/*.test.ts'];
/** Hold the one Electron of the tests, which remembers. */
const main = ['test/electron/main/**/*.test.ts', 'test/electron/preload/**/*.test.ts'];
const window = ['test/renderer/**/*.test.ts', 'test/e2e/**/*.test.ts'];

export default defineConfig({
  // Importing the real one would download it; see test/electron/fake.
  resolve: {
    alias: { electron: fileURLToPath(new URL('test/electron/fake/fake-electron.ts', import.meta.url)) },
  },
  test: {
    // One process may serve many files, which spares their reading of the program: none changes what it imports.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The Open XML SDK would otherwise want the system's ICU library.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure },
      },
      {
        extends: true,
        test: { name: 'machine', include: ['test/**/*.test.ts'], exclude: [...pure, ...main, ...window] },
      },
      {
        extends: true,
        test: { name: 'main', include: main, isolate: true },
      },
      {
        extends: true,
        // A browser on a loaded machine may hiccup once; the closing lines name whatever was tried again.
        test: { name: 'window', include: window, expect: { poll: patience }, testTimeout: 150_000, retry: 1 },
      },
    ],
    maxWorkers: 2,
  },
});
