import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from './test/e2e/patience.ts';

// Threads and programs that tests start from the sources are compiled once, not at every start.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));
// The commands of package.json have built the program before they test it.
if (process.env['npm_lifecycle_script']?.includes('build') === true) process.env['ATTACHE_BUILT'] = '1';

const pure = ['test/briefing/**/*.test.ts'];
const window = ['test/renderer/**/*.test.ts', 'test/e2e/**/*.test.ts'];

export default defineConfig({
  // Importing the real one would download it; see test/electron/fake.
  resolve: {
    alias: { electron: fileURLToPath(new URL('test/electron/fake/fake-electron.ts', import.meta.url)) },
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The Open XML SDK would otherwise want the system's ICU library.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        extends: true,
        // Neither clock nor files: one module may serve all, which spares most of the time.
        test: { name: 'pure', include: pure, isolate: false },
      },
      {
        extends: true,
        test: { name: 'machine', include: ['test/**/*.test.ts'], exclude: [...pure, ...window] },
      },
      {
        extends: true,
        // A browser on a loaded machine may hiccup once; the closing lines name whatever was tried again.
        test: { name: 'window', include: window, expect: { poll: patience }, retry: 1 },
      },
    ],
    maxWorkers: 2,
  },
});
