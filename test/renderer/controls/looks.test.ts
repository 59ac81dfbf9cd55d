import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { iconNames } from '../../../renderer/controls/icon-name.ts';
import { openGallery } from './gallery.ts';
import type { Gallery, Setting } from './gallery.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

type Rgb = readonly [number, number, number];

/** What the tokens come to on this page. */
async function coloursOf(page: Page, tokens: readonly string[]): Promise<ReadonlyMap<string, Rgb>> {
  const found = await page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    return names.map((name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    });
  }, tokens);
  return new Map(tokens.map((token, place) => [token, rgbOf(found[place] ?? '')]));
}

function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(Number);
  return [red, green, blue];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'error', 'warning', 'note', 'done'];
const grounds = ['ground', 'chrome', 'panel', 'surface', 'raised'];
const pairs: readonly (readonly [string, string])[] = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['ink', 'selected'],
  ['ink-3', 'selected'],
  ['ink-3', 'selected-2'],
  ['accent', 'selected'],
  ['on-accent', 'accent-solid'],
  ['on-toast', 'toast'],
  ['ink', 'evidence'],
  ['ink', 'evidence-strong'],
  ['ink', 'added'],
  ['ink', 'removed'],
  ...(['error', 'warning', 'note', 'done'] as const).map((tone) => ['ink', `${tone}-soft`] as const),
];

const looks: readonly (readonly [string, Partial<Setting>, number])[] = [
  ['light', { theme: 'light' }, 4.5],
  ['dark', { theme: 'dark' }, 4.5],
];
const strongLooks: typeof looks = [
  ['light with high contrast', { theme: 'light', contrast: 'more' }, 7],
  ['dark with high contrast', { theme: 'dark', contrast: 'more' }, 7],
];

describe('the tokens', () => {
  it.each([...looks, ...strongLooks])('are legible in %s', async (_, setting, least) => {
    const { page } = await gallery.show({ board: 'states', ...setting });
    const colours = await coloursOf(page, [...new Set(pairs.flat())]);
    const at = (token: string): Rgb => colours.get(token) ?? [0, 0, 0];
    const faint = pairs.map(
      ([text, ground]) => `${text} on ${ground}: ${contrast(at(text), at(ground)).toFixed(1)}`,
    );
    expect(faint.filter((pair) => Number(pair.split(': ')[1]) < least)).toEqual([]);
  });

  it.each([...looks, ...strongLooks])(
    'edge fields and focus with 3 to 1 or more in %s',
    async (_, setting) => {
      const { page } = await gallery.show({ board: 'states', ...setting });
      const colours = await coloursOf(page, ['line-control', 'focus', ...grounds]);
      const at = (token: string): Rgb => colours.get(token) ?? [0, 0, 0];
      for (const ground of grounds) expect(contrast(at('focus'), at(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(at('line-control'), at('surface'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('stand still for those who want less motion', async () => {
    const { page } = await gallery.show({ board: 'states', reducedMotion: 'reduce' });
    const times = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--quick'), style.getPropertyValue('--calm')];
    });
    expect(times.map((time) => Number.parseFloat(time))).toEqual([0, 0]);
  });

  it('make rows as high as the user wants them', async () => {
    const { page } = await gallery.show({ board: 'lists' });
    const height = async (density: string) => {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['density'] = wanted;
      }, density);
      return (await page.getByRole('row', { name: /Iraq has/ }).boundingBox())?.height;
    };
    await expect
      .poll(async () => [await height('compact'), await height(''), await height('roomy')])
      .toEqual([28, 32, 40]);
  });
});

describe('the faces', () => {
  it('are those that are shipped: the interface in sans, what is issued in serif', async () => {
    const { page } = await gallery.show({ board: 'lists' });
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter((face) => face.status === 'loaded')
        .map((face) => face.family.replaceAll('"', '')),
    );
    expect([...new Set(loaded)].toSorted()).toEqual(['Source Sans 3', 'Source Serif 4']);
  });
});

describe('the icons', () => {
  it('are all drawn, and all that is drawn has a name', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/looks/icons.css'), 'utf8');
    const drawn = [...css.matchAll(/^\.icon-([a-z][a-z-]*) \{/gm)].map(([, name]) => name);
    expect(new Set(drawn)).toEqual(new Set(iconNames));
  });
});

describe('right to left', () => {
  it('mirrors the lines, the chosen row’s bar and the arrows, but never a marking', async () => {
    const { page, complaints } = await gallery.show({ board: 'panes', direction: 'rtl' });
    const outline = await page.getByRole('region', { name: 'Outline' }).boundingBox();
    const editor = await page.getByRole('region', { name: 'Editor' }).boundingBox();
    expect(outline?.x).toBeGreaterThan(editor?.x ?? Infinity);
    const flipped = await page
      .locator('.branch-chevron .icon')
      .first()
      .evaluate((icon) => getComputedStyle(icon).transform);
    expect(flipped).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    expect(complaints).toEqual([]);

    const states = await gallery.show({ board: 'states', direction: 'rtl' });
    const marking = states.page.getByText('TLP:AMBER+STRICT').first();
    await expect.poll(() => marking.evaluate((label) => getComputedStyle(label).direction)).toBe('ltr');
    await expect
      .poll(() => marking.evaluate((label) => getComputedStyle(label).color))
      .toBe('rgb(255, 192, 0)');
  });

  it('moves with the arrows the way they point', async () => {
    const { page } = await gallery.show({ board: 'panes', direction: 'rtl' });
    await page.getByRole('tab', { name: 'Preview' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Pages');
  });

  it('writes Arabic from the right in a window that is left to right', async () => {
    const { page } = await gallery.show({ board: 'states' });
    const box = page.getByRole('textbox', { name: 'Place', exact: true });
    await box.fill('الحسكة');
    await expect.poll(() => box.evaluate((input) => getComputedStyle(input).unicodeBidi)).toBe('plaintext');
  });
});

describe('forced colours', () => {
  it('keep markings, ticks and the primary button', async () => {
    const { page, complaints } = await gallery.show({ board: 'states', forcedColors: 'active' });
    const amber = page.getByText('TLP:AMBER', { exact: true }).first();
    await expect
      .poll(() => amber.evaluate((label) => getComputedStyle(label).color))
      .toBe('rgb(255, 192, 0)');
    expect(complaints).toEqual([]);
  });
});
