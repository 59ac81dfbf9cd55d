import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Importing the real one would download it; see test/electron/fake.
  resolve: {
    alias: { electron: fileURLToPath(new URL('test/electron/fake/fake-electron.ts', import.meta.url)) },
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The Open XML SDK would otherwise want the system's ICU library.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    reporters: ['default', './test/closing-line.ts'],
  },
});
