import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Started by the benchmark as a program of its own: prints a page as tagged PDF by an installed Chromium. */
const [source, path] = process.argv.slice(2);
if (source === undefined || path === undefined) throw new Error('source and path, in this order');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(pathToFileURL(source).href);
page.setDefaultTimeout(0);
await page.pdf({ path, format: 'A4', tagged: true, preferCSSPageSize: true });
await browser.close();
