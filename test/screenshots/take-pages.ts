import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../electron/desk/package-root.ts';
import { copySample } from '../electron/desk/copy-sample.ts';
import { runTool } from '../reading/tool.ts';

/** The printed pages that are shown: of which briefing of the sample desk, which page, and the name of the picture. */
const pages = [
  { briefing: 'B1', page: 1, name: 'situation-briefing-1' },
  { briefing: 'B1', page: 2, name: 'situation-briefing-2' },
  { briefing: 'B3', page: 2, name: 'transfer-tracker-2' },
  { briefing: 'B3', page: 3, name: 'transfer-tracker-3' },
];
const dotsAnInch = 84;

/** Takes pictures of pages that the built program prints of the sample desk into a folder. */
export async function takePages(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'attache-pages-'));
  const desk = await copySample(join(scratch, 'desk'));
  for (const briefing of new Set(pages.map((page) => page.briefing))) {
    const to = join(scratch, briefing);
    const words = ['export', briefing, '--desk', desk, '--to', to, '--pdf'];
    runTool(process.execPath, [join(packageRoot(), 'out', 'attache.js'), ...words]);
    const [file = ''] = readdirSync(to);
    for (const { page, name } of pages.filter((one) => one.briefing === briefing)) {
      const which = ['-f', `${page}`, '-l', `${page}`, '-singlefile', '-png', '-r', `${dotsAnInch}`];
      runTool('pdftoppm', [...which, join(to, file), join(folder, name)]);
    }
  }
  rmSync(scratch, { recursive: true });
}
