import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Collects the licences of all that is in the packaged program into out/licences.txt: node build/collect-licences.ts.

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
  readonly license?: string;
}

const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Comes with the install for other ways to start the program, and is in no package. */
const notPackaged = new Set(['node_modules/playwright-core']);

const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true && !notPackaged.has(path),
);

/** The MIT licence without its first lines, for packages that name it and hold no text. */
const terms = readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^[\s\S]*?(?=Permission)/u, '');

function licenceText(path: string): string {
  const folder = join(root, path);
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice|ofl)/iu.test(name));
  if (files.length === 0) return `Copyright ${authorOf(folder)}\n\n${terms}`;
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

function authorOf(folder: string): string {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly author?: string | { readonly name: string };
  };
  return typeof author === 'string' ? author : (author?.name ?? 'its authors');
}

const parts = shipped.map(([path, { version, license }]) => {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${version}\nLicence: ${license}\n\n${licenceText(path)}\n`;
});

const head = `Attaché\nLicence: MIT\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}\n`;
const rule = `\n${'-'.repeat(80)}\n\n`;
writeFileSync(join(root, 'out', 'licences.txt'), [head, ...parts].join(rule));
