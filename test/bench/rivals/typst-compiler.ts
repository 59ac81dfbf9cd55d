import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFile } from '../../../electron/desk/fonts/font-files.ts';

/** Prints Typst's language as PDF/UA-1 in the house's fonts. */
export function typstPrinter(): (source: string) => Uint8Array {
  const cuts = [
    fontFile('serif', 'regular'),
    fontFile('serif', 'semibold'),
    fontFile('sans', 'regular'),
    fontFile('sans', 'semibold'),
  ];
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: cuts.map((file) => dirname(file)) }] });
  return (source) => compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' });
}
