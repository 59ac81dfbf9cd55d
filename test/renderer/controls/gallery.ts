import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { fewerFeatures } from '../../../electron/chromium/browser-arguments.ts';
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
  /** Shows a board afresh; the one before is gone. */
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

/** By address. */
type Files = ReadonlyMap<string, string | Uint8Array>;

let files: Promise<Files> | undefined;

/** Starts Chromium once for many boards; the gallery is built for the first of them in a process. */
export async function openGallery(): Promise<Gallery> {
  files ??= builtFiles();
  const server = await serve(await files);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', fewerFeatures],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience.timeout);
  let count = 0;
  return {
    show: (setting) => {
      count += 1;
      return show(page, `${addressOf(server)}?count=${count}`, setting);
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function builtFiles(): Promise<Files> {
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

/** Serves the files so that the browser keeps what it read and compiled from one board to the next. */
function serve(given: Files): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const body = given.get(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('content-type', kinds[pathname.split('.').at(-1) ?? ''] ?? 'text/html');
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', pathname === '/' ? 'no-store' : 'max-age=3600');
    response.statusCode = body === undefined ? 404 : 200;
    response.end(pathname === '/' ? dress(String(body), searchParams) : body);
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '';
}

/** The same page goes to another address each time, which spares the start of a process, and keeps nothing of the last. */
async function show(page: Page, address: string, setting: Setting): Promise<Shown> {
  const { board, width = 1280, forcedColors = null, reducedMotion = null, ...look } = setting;
  page.removeAllListeners();
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ forcedColors, reducedMotion });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}&${new URLSearchParams(look).toString()}#${board}`);
  await page.locator('.gallery').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints };
}

/** Writes theme, contrast and direction on the page's first element, as the window does before it shows anything. */
function dress(text: string, look: URLSearchParams): string {
  const more = look.has('contrast') ? ` data-contrast="${look.get('contrast')}"` : '';
  return text.replace(
    '<html lang="en" dir="ltr">',
    `<html lang="en" dir="${look.get('direction') ?? 'ltr'}" data-theme="${look.get('theme') ?? 'light'}"${more}>`,
  );
}
