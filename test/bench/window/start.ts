/// <reference lib="dom" />
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../electron/chromium/find-chromium.ts';
import type { Measurement } from '../measurement.ts';
import { percentile, timeLine } from '../measurement.ts';
import { largeDeskIn } from './large-desk.ts';
import { largeDraftIn } from './large-draft.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'out', 'start.js');
const turns = 5;
/** How long a browser may take to start, and how long its window is then left to itself, in milliseconds. */
const patience = 30_000;
const settling = 4000;

/** The built program from its start to a window that shows a desk and answers. */
export async function start(folder: string): Promise<readonly Measurement[]> {
  return [
    await startOn(await largeDraftIn(folder), folder, 'Window interactive on a desk of 500 facts'),
    await startOn(await largeDeskIn(folder), folder, 'Window interactive on a desk of 100,000 facts'),
  ];
}

async function startOn(desk: string, folder: string, what: string): Promise<Measurement> {
  const user = mkdtempSync(join(folder, 'user-'));
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await startOnce(desk, user));
  const middle = percentile(times, 0.5);
  return timeLine(`${what}, from process start, the middle of ${turns} starts`, middle, 1200);
}

async function startOnce(desk: string, user: string): Promise<number> {
  const begun = Date.now();
  const child = spawn(process.execPath, [program, desk], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: process.env['DISPLAY'] ?? ':0',
      CHROMIUM_PATH: chromiumThatListens(user),
      ATTACHE_HOME: user,
      ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
      INIT_CWD: '',
    },
  });
  try {
    const port = await portOf(user);
    await wait(settling);
    return (await interactiveAt(port)) - begun;
  } finally {
    await end(child);
  }
}

/** The shell is started as it is by its users, but for a display; the second way in is for reading the clock afterwards. */
function chromiumThatListens(user: string): string {
  const script = join(user, 'chromium');
  const lines = ['#!/bin/sh', `exec "${findChromium()}" --headless=new --remote-debugging-port=0 "$@"`, ''];
  if (!existsSync(script)) writeFileSync(script, lines.join('\n'), { mode: 0o700 });
  return script;
}

/** The port on which the browser of the program answers, once it has started. */
async function portOf(user: string): Promise<string> {
  for (const latest = performance.now() + patience; performance.now() < latest; await wait(50)) {
    const [notes] = globSync('browser-*/DevToolsActivePort', { cwd: user });
    const [port = ''] = notes === undefined ? [] : readFileSync(join(user, notes), 'utf8').split('\n');
    if (port !== '') return port;
  }
  throw new Error('no browser has started');
}

/**
 * When the window had shown its desk and was free to answer: the last large paint of the top bar or of the list, or the end of
 * long work within half a second of it. Findings of the chosen briefing come beside the list, when all checks have run.
 */
async function interactiveAt(port: string): Promise<number> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => one.url().startsWith('https://attache.invalid'));
    if (page === undefined) throw new Error('there is no window');
    await page.getByRole('heading', { name: 'Briefings' }).waitFor();
    return await page.evaluate(async () => {
      const [shown = [], long = []] = await Promise.all(
        ['largest-contentful-paint', 'longtask'].map(
          (type) =>
            new Promise<PerformanceEntryList>((resolve) => {
              new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
              setTimeout(() => resolve([]), 500);
            }),
        ),
      );
      const inView = 'header, [aria-label="All briefings"]';
      const screen = shown.filter(
        (entry) =>
          'element' in entry && entry.element instanceof Element && entry.element.closest(inView) !== null,
      );
      const painted = Math.max(...screen.map(({ startTime }) => startTime));
      const free = long
        .filter(({ startTime }) => startTime < painted + 500)
        .map(({ startTime, duration }) => startTime + duration);
      return performance.timeOrigin + Math.max(painted, ...free);
    });
  } finally {
    await browser.close();
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
