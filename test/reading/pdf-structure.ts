import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

/** The structure tree of a PDF with its words, as poppler reads it; numbers of objects are left out. */
export function pdfStructure(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-structure-'));
  try {
    const file = join(folder, 'briefing.pdf');
    writeFileSync(file, bytes);
    return runTool('pdfinfo', ['-enc', 'UTF-8', '-struct-text', file]).replace(/^ *Object \d+ \d+\n/gmu, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
