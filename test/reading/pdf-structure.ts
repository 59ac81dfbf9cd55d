import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStructure } from '../gate/read-structure.ts';
import { QpdfFile, readQpdf, wordsOf } from '../gate/qpdf-file.ts';
import { runTool } from './tool.ts';

const element = /^ *[A-Z][A-Za-z0-9]*(?: <[^>]*>)?(?: \((?:block|inline)\))?:?$/u;

/**
 * The structure tree of a PDF with its words, as poppler reads it; numbers of objects are left out. Where an element says
 * its words itself (`ActualText`), which poppler passes over here, those stand in place of its glyphs.
 */
export function pdfStructure(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-structure-'));
  try {
    const file = join(folder, 'briefing.pdf');
    writeFileSync(file, bytes);
    const tree = runTool('pdfinfo', ['-enc', 'UTF-8', '-struct-text', file]);
    const said = readStructure(new QpdfFile(readQpdf(file))).map(({ dictionary }) =>
      wordsOf(dictionary['/ActualText']),
    );
    return withWords(tree.replace(/^ *Object \d+ \d+\n/gmu, ''), said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Both read the elements in one order: the words of the nth are those said by the nth line that is an element. */
function withWords(tree: string, said: readonly string[]): string {
  let at = -1;
  let replaced = Infinity;
  return tree
    .split('\n')
    .flatMap((line) => {
      const depth = line.length - line.trimStart().length;
      if (!element.test(line)) return line !== '' && depth > replaced ? [] : [line];
      at += 1;
      const words = said[at] ?? '';
      replaced = words === '' ? Infinity : depth;
      return words === '' ? [line] : [line, `${' '.repeat(depth)}  "${words}"`];
    })
    .join('\n');
}
