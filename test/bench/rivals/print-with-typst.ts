import { readFileSync, writeFileSync } from 'node:fs';
import { typstPrinter } from './typst-compiler.ts';

/** Started by the benchmark as a program of its own: prints sources of Typst’s, each to the same path. */
const [path, ...sources] = process.argv.slice(2);
if (path === undefined) throw new Error('path and sources, in this order');
const print = typstPrinter();
for (const source of sources) writeFileSync(path, print(readFileSync(source, 'utf8')));
