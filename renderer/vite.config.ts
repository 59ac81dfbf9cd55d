import { defineConfig } from 'vite';

/** The window: one page with its scripts, styles and fonts. No file is put into another, so that the policy can name all. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    target: 'chrome140',
    outDir: '../out/window',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Directives for servers, of which there is none.
      onLog: (level, log, handler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
});
