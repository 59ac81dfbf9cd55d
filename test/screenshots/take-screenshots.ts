import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../electron/desk/package-root.ts';
import type { App } from '../e2e/open-app.ts';
import { openApp } from '../e2e/open-app.ts';
import { takePages } from './take-pages.ts';

/** One picture of the window: how it is come by from the list of briefings of the sample desk. */
interface Picture {
  readonly name: string;
  readonly show: (page: Page, app: App) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  { name: 'briefings', show: (page) => page.getByText('Transfer of ISIS').first().click() },
  { name: 'new-briefing', show: showTemplates },
  { name: 'draft', show: openDraft },
  { name: 'findings', show: showFindings },
  { name: 'set-up', show: showSetUp },
  { name: 'export', show: showExport },
  { name: 'facts', show: showFact },
  { name: 'sources', show: showCapture },
  { name: 'templates', show: showTemplate },
  { name: 'settings', show: (page) => page.keyboard.press('Control+,') },
  { name: 'page-style', show: showPageStyle },
  { name: 'palette', show: showPalette },
  { name: 'welcome', show: showWelcome },
];

/**
 * Takes the README's pictures of the window on the sample desk, in both themes, into `.github/pictures/`; or into the folder that is
 * named, at the size that is named: `node take-screenshots.ts out/pictures 1920x1080`.
 */
async function takeScreenshots(folder: string, size: { width: number; height: number }): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const app = await openApp({ desk: 'sample', theme, size });
    const { page } = app;
    page.setDefaultTimeout(30_000);
    for (const { name, show } of pictures) {
      if (name !== 'welcome') await page.keyboard.press('Control+1');
      await page.locator('.place-bar').waitFor();
      await show(page, app);
      // What is drawn after the last answer, such as printed pages, has no end that a page could tell.
      await page.waitForTimeout(2500);
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
      await page.keyboard.press('Escape');
    }
    await app.close();
  }
}

async function openDraft(page: Page): Promise<void> {
  await page.getByText('Transfer of ISIS detainees').first().dblclick();
  await page.locator('.cm-content').first().waitFor();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.locator('.sheet').getByText('Information cut-off').waitFor();
  const citation = await page
    .getByRole('textbox', { name: 'What has changed' })
    .locator('.cite')
    .first()
    .boundingBox();
  await page.mouse.move((citation?.x ?? 0) + 8, (citation?.y ?? 0) + 8);
}

async function showFindings(page: Page): Promise<void> {
  await openDraft(page);
  await page.getByRole('textbox', { name: 'Gaps' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' More than 2,300 are held [@T15].');
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByText('“T15”').first().click();
}

async function showSetUp(page: Page): Promise<void> {
  await page.getByText('Suicide attack').first().dblclick();
  await page.getByText('Set-up').first().click();
  await page.getByRole('tab', { name: /^Facts/ }).click();
}

async function showExport(page: Page): Promise<void> {
  await page.getByText('Suicide attack').first().dblclick();
  await page.getByRole('tab', { name: 'Pages' }).click();
  await page.locator('canvas').first().waitFor();
  await page.keyboard.press('Control+e');
}

async function showFact(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByText('T05', { exact: true }).first().click();
}

async function showCapture(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page
    .getByRole('option', { name: /^Transfer of ISIS/ })
    .first()
    .click();
}

async function showTemplate(page: Page, app: App): Promise<void> {
  await app.call('templates:duplicate', { from: 'situation-briefing', name: 'house-briefing' });
  await page.keyboard.press('Control+4');
  await page.getByText('house-briefing').or(page.getByText('Situation briefing')).first().click();
}

async function showTemplates(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('radio', { name: 'Chronology' }).waitFor();
  await page.keyboard.type('Year of the transfers');
}

/** The settings of the page with a style of the house, and the page as it will print. */
async function showPageStyle(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Page', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Style file…' }).click(),
  ]);
  const style = 'name: ministry\nnumbering: { headings: true }\ncolours: { accent: "7B2D26" }\n';
  await chooser.setFiles({ name: 'ministry.yaml', mimeType: 'text/yaml', buffer: Buffer.from(style) });
  await page.getByRole('button', { name: 'ministry Page style' }).waitFor();
}

async function showPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('transfer');
}

async function showWelcome(page: Page, app: App): Promise<void> {
  await app.call('desk:close', {});
  await page.reload();
  await page.getByText('Recent desks').first().waitFor();
}

const [folder = join(packageRoot(), '.github', 'pictures'), named = '1280x800'] = process.argv.slice(2);
const [width = 1280, height = 800] = named.split('x').map(Number);
await takeScreenshots(resolve(folder), { width, height });
await takePages(resolve(folder));
