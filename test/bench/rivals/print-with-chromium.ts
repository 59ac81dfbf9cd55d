import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Started by the benchmark as a program of its own: prints pages as tagged PDF by an installed Chromium, each to the same path. */
const [path, ...sources] = process.argv.slice(2);
if (path === undefined) throw new Error('path and sources, in this order');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
page.setDefaultTimeout(0);
for (const source of sources) {
  await page.goto(pathToFileURL(source).href);
  await page.pdf({ path, format: 'A4', tagged: true, preferCSSPageSize: true });
}
await browser.close();
