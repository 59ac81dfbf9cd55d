import { rmSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';

/** What runs under Node, by the name of the file it becomes in `out/`. */
const programs: Readonly<Record<string, string>> = {
  attache: 'electron/desk/attache.ts',
  'parsers-child': 'electron/desk/parsers/parsers-child.ts',
  'captures-child': 'electron/desk/parsers/captures-child.ts',
  'print-worker': 'electron/desk/print/print-worker.ts',
  'pack-worker': 'electron/desk/pack/pack-worker.ts',
  'proof-worker': 'electron/desk/proof/proof-worker.ts',
  'host-thread': 'electron/desk/host/host-thread.ts',
  'fenced-child': 'electron/desk/parsers/fenced-child.ts',
  start: 'electron/start.ts',
  main: 'electron/main/main.ts',
  preload: 'electron/preload/preload.ts',
};

function environmentName(name: string): string {
  return name.replaceAll('-', '_');
}

/** A sandboxed page loads its preload script as one CommonJS file; all else are modules. */
function outputOf(name: string): { readonly format: 'cjs' | 'es'; readonly entryFileNames: string } {
  return name === 'preload'
    ? { format: 'cjs', entryFileNames: '[name].cjs' }
    : { format: 'es', entryFileNames: '[name].js' };
}

/**
 * Each is built by itself and shares no chunk, so that a child process may be let read its own code and nothing else. What
 * else lies in `out/`, such as the sample desk, stays there.
 */
function environmentFor(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['pdfmake', 'pdfkit', 'fontkit', 'playwright-core', 'electron'] },
    build: {
      target: 'node24',
      outDir: 'out',
      emptyOutDir: false,
      ssr: true,
      rolldownOptions: {
        input: { [name]: entry },
        output: { ...outputOf(name), chunkFileNames: `${name}/[name].js` },
      },
    },
  };
}

export default defineConfig({
  environments: Object.fromEntries(
    Object.entries(programs).map(([name, entry]) => [environmentName(name), environmentFor(name, entry)]),
  ),
  builder: {
    buildApp: async (builder) => {
      for (const name of Object.keys(programs)) {
        rmSync(`out/${name}.js`, { force: true });
        rmSync(`out/${name}`, { recursive: true, force: true });
        const environment = builder.environments[environmentName(name)];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
