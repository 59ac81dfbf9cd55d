import { defineConfig } from 'vitest/config';

export default defineConfig({
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
