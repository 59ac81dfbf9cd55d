import { readFileSync, writeFileSync } from 'node:fs';
import { typstPrinter } from './typst-compiler.ts';

/** Started by the benchmark as a program of its own: prints a source of Typst's. */
const [source, path] = process.argv.slice(2);
if (source === undefined || path === undefined) throw new Error('source and path, in this order');
writeFileSync(path, typstPrinter()(readFileSync(source, 'utf8')));
