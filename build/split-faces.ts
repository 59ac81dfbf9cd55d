import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AtRule, Plugin as StylePlugin } from 'postcss';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** From one character to another, both included. */
type Range = readonly [number, number];

/** The characters that nearly every window shows: Latin with its marks, and the signs of the window itself. */
const usual: readonly Range[] = [
  [0x20, 0x17f],
  [0x2c6, 0x2dd],
  [0x2000, 0x203a],
  [0x2060, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const folder = fileURLToPath(new URL('../node_modules/.cache/faces/', import.meta.url));
/** Ends the name of what holds the usual part of a face. */
const ending = '-usual.woff2';

/**
 * For style sheets: puts before each face of them the part of it with the usual characters. The whole file, ten times as
 * large, is then fetched only where something else is written.
 */
export function splitFaces(faces: readonly string[]): StylePlugin {
  return {
    postcssPlugin: 'split-faces',
    Once: async (sheet) => {
      const rules: AtRule[] = [];
      sheet.walkAtRules('font-face', (rule) => void rules.push(rule));
      for (const rule of rules) await split(rule, faces);
    },
  };
}

/** For the page: has the usual parts fetched together with the scripts, not after them. */
export function fetchFacesEarly(): Plugin {
  return {
    name: 'fetch-faces-early',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /-usual-[^/]*\.woff2$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'body',
          })),
    },
  };
}

async function split(rule: AtRule, faces: readonly string[]): Promise<void> {
  const source = sourceOf(rule);
  const name = basename(source, '.ttf');
  if (!faces.includes(name)) return;
  const path = join(folder, `${name}${ending}`);
  await writeUsual(fileURLToPath(import.meta.resolve(source)), path);
  const part = rule.cloneBefore();
  part.walkDecls('src', (declaration) => {
    declaration.value = `url('${path}')`;
  });
  limit(part, usual);
  limit(rule, between(usual));
}

function limit(rule: AtRule, ranges: readonly Range[]): void {
  const value = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(', ');
  rule.walkDecls('src', (source) => void source.cloneAfter({ prop: 'unicode-range', value }));
}

function sourceOf(rule: AtRule): string {
  let source = '';
  rule.walkDecls('src', ({ value }) => {
    source = /^url\('(?<path>[^']+)'\)$/u.exec(value)?.groups?.['path'] ?? '';
  });
  return source;
}

async function writeUsual(from: string, to: string): Promise<void> {
  const characters = usual.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  const part = await subsetFont(readFileSync(from), characters.join(''), { targetFormat: 'woff2' });
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, part);
}

/** What lies between ranges, before the first and after the last. */
function between(ranges: readonly Range[]): readonly Range[] {
  const starts = [0, ...ranges.map(([, last]) => last + 1)];
  const ends = [...ranges.map(([first]) => first - 1), 0x10_ffff];
  return starts.map((start, at) => [start, ends[at] ?? 0x10_ffff] as const);
}
