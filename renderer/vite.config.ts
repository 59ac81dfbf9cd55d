import { defineConfig } from 'vite';
import { fetchFacesEarly, splitFaces } from '../build/split-faces.ts';

/** The layers of the style sheets, the weightier last; what stands in none of them weighs most. */
const layers = 'base, controls';

/** The faces of the first screen. */
const firstFaces = [
  'SourceSans3_400Regular',
  'SourceSans3_500Medium',
  'SourceSans3_600SemiBold',
  'SourceSerif4_600SemiBold',
];

/** A length of a style sheet as its part of the size of the root's text: 16 pixels are one `rem`. */
function inRem(value: string): string {
  return value.replaceAll(
    /(?<![\w.#-])(?<pixels>\d*\.?\d+)px\b/gu,
    (_, pixels: string) => `${Number(pixels) / 16}rem`,
  );
}

/** The window: one page with its scripts, styles and fonts. No file is put into another, so that the policy can name all. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [fetchFacesEarly()],
  css: {
    postcss: {
      // Lengths are written in pixels, and all of them grow with the size that the user chose.
      plugins: [
        splitFaces(firstFaces),
        {
          postcssPlugin: 'layers-and-lengths-that-grow',
          OnceExit: (sheet) => {
            sheet.walkDecls((declaration) => {
              declaration.value = inRem(declaration.value);
            });
            // Whichever sheet comes first says which layer weighs more.
            sheet.prepend({ name: 'layer', params: layers });
            sheet.walkAtRules('container', (rule) => {
              rule.params = inRem(rule.params);
            });
          },
        },
      ],
    },
  },
  build: {
    target: 'chrome140',
    outDir: '../out/window',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Screens come late, their looks do not.
    cssCodeSplit: false,
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
