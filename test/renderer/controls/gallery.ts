import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { patience } from '../../e2e/patience.ts';

/** How the window is set while a board is looked at. */
export interface Setting {
  readonly board: 'states' | 'lists' | 'panes';
  readonly theme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly direction?: 'rtl';
  readonly width?: number;
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
}

/** A board in Chromium, with all that the page complained of. */
export interface Shown {
  readonly page: Page;
  /** Broken policies, errors and warnings, in order. */
  readonly complaints: readonly string[];
}

/** The gallery of all controls, built as the window is and served under the window's own policy. */
export interface Gallery {
  readonly show: (setting: Setting) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-gallery'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
};

/** Builds the gallery and starts Chromium once for many boards. */
export async function openGallery(): Promise<Gallery> {
  const files = await builtFiles();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return { show: (setting) => show(browser, files, setting), close: () => browser.close() };
}

async function builtFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    root: resolve(import.meta.dirname, 'gallery'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome140',
      assetsInlineLimit: 0,
      minify: false,
      modulePreload: { polyfill: false },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

async function show(
  browser: Browser,
  files: ReadonlyMap<string, string | Uint8Array>,
  setting: Setting,
): Promise<Shown> {
  const { board, width = 1280, forcedColors, reducedMotion } = setting;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    ...(forcedColors === undefined ? {} : { forcedColors }),
    ...(reducedMotion === undefined ? {} : { reducedMotion }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('http://gallery.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path === '/' ? '/index.html' : path);
    if (body === undefined) return route.abort();
    const headers = {
      'content-type': kinds[path.split('.').at(-1) ?? ''] ?? 'text/html',
      'content-security-policy': policy,
    };
    const dressed = typeof body === 'string' ? dress(body, setting) : Buffer.from(body);
    return route.fulfill({ headers, body: dressed });
  });
  await page.goto(`http://gallery.test/#${board}`);
  await page.locator('.gallery').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints };
}

/** Writes theme, contrast and direction on the page's first element, as the window does before it shows anything. */
function dress(text: string, setting: Setting): string {
  const { theme = 'light', contrast, direction = 'ltr' } = setting;
  const more = contrast === undefined ? '' : ` data-contrast="${contrast}"`;
  return text.replace(
    '<html lang="en" dir="ltr">',
    `<html lang="en" dir="${direction}" data-theme="${theme}"${more}>`,
  );
}
