import { defineConfig } from 'vite';

/** Compiles what runs under Node. Every entry is one file, so that a child process may be given read access to itself alone. */
export default defineConfig({
  ssr: { noExternal: true, external: ['pdfmake', 'pdfkit', 'fontkit'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        attache: 'electron/desk/attache.ts',
        'pack-worker': 'electron/desk/pack/pack-worker.ts',
        'print-worker': 'electron/desk/print/print-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
