import { join } from 'node:path';
import { build } from 'vite';

/** Builds the benchmark's writer as the program itself is built, so that loading sources is not measured. Gives its path. */
export async function buildWriter(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['pdfmake', 'pdfkit', 'fontkit'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: 'out/bench',
      emptyOutDir: true,
      rolldownOptions: { input: { writer: join(import.meta.dirname, 'print-long-document.ts') } },
    },
  });
  return join(root, 'out', 'bench', 'writer.js');
}
