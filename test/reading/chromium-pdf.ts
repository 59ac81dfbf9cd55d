import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

/** A page of HTML as an installed Chromium prints it. */
export function chromiumPdf(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'attache-html-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    runTool('chromium', [
      ...switches,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      page,
    ]);
    return new Uint8Array(readFileSync(pdf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
