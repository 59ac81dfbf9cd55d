import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = '/usr/bin/chromium';

export const hasChromium = existsSync(program);

/** What a browser makes of a page once it is loaded: its DOM as HTML, and what its console said. */
export function load(html: string): { readonly dom: string; readonly console: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attache-html-'));
  try {
    const page = join(folder, 'page.html');
    const log = join(folder, 'chromium.log');
    writeFileSync(page, html);
    const switches = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-logging=stderr',
      '--v=0',
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    const dom = execFileSync(
      'sh',
      ['-c', `"$@" 2>"$LOG"`, 'sh', program, ...switches, '--dump-dom', pathToFileURL(page).href],
      {
        encoding: 'utf8',
        env: { ...process.env, LOG: log },
        timeout: 60_000,
      },
    );
    const said = execFileSync('sh', ['-c', 'grep -F CONSOLE "$1" || true', 'sh', log], { encoding: 'utf8' });
    return { dom, console: said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
