import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe holds against the page as it stands once nothing fades any more, but for the minor and the moderate: rule, and the
 * first element. `colours` looks for nothing else, for a page that was looked at as a whole in another look before.
 */
export async function seriousFaults(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(what === 'colours' ? { runOnly: ['color-contrast'] } : {}),
  };
  await page.evaluate(standsStill);
  const results = await page.evaluate<AxeResults>(`axe.run(${context}, ${JSON.stringify(options)})`);
  const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

/** All looks that a user may choose in the settings: theme, and contrast. */
export const allLooks = ['light', 'dark', 'light more', 'dark more'] as const;

/** What axe holds against the page: all of it in the light, and the colours in other looks too. The page ends in the light. */
export async function faultsInLooks(
  page: Page,
  looks: readonly (typeof allLooks)[number][] = ['light', 'dark'],
): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await page.evaluate(dress, look);
    const found = await seriousFaults(page, look === 'light' ? 'everything' : 'colours');
    for (const fault of found) faults.push(`${look}: ${fault}`);
  }
  await page.evaluate(dress, 'light');
  return faults;
}

/** In the page: puts it into a look. */
function dress(look: string): void {
  const { dataset } = document.documentElement;
  const [theme = 'light', contrast] = look.split(' ');
  dataset['theme'] = theme;
  if (contrast === undefined) delete dataset['contrast'];
  else dataset['contrast'] = contrast;
}

/** What was announced to readers speaks for itself for some seconds, and is not held against the page. */
const context = '{ exclude: [["[data-live-announcer]"]] }';

/** In the page: waits for all that moves and comes to an end. */
async function standsStill(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
}
