import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const { focused, page, press, show } = stage();

describe('panes', () => {
  it('are gone round by F6, back to where the focus was in each', async () => {
    await show('panes');
    await page()
      .getByRole('row', { name: /Bottom line/ })
      .focus();
    await press('F6');
    await expect.poll(focused).toBe('Editor');
    await press('F6');
    await expect.poll(focused).toBe('What will be issued');
    await press('F6');
    await expect.poll(focused).toContain('Bottom line');
    await press('Shift+F6');
    await expect.poll(focused).toBe('What will be issued');
  });

  it('are gone round past a message without staying on it', async () => {
    await show('panes');
    await page().getByRole('button', { name: 'Archive' }).click();
    await page().getByText('Briefing archived.').waitFor();
    await press('F6');
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.closest('.toasts') !== null))
      .toBe(true);
    await press('F6');
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.closest('[data-pane]') !== null))
      .toBe(true);
  });

  it('are made wider by the arrows, within their bounds, and say so in pixels', async () => {
    await show('panes');
    const line = page().getByRole('separator', { name: 'Width of Outline' });
    await line.focus();
    await press('ArrowRight');
    const told = JSON.parse(
      (await page().getByRole('status', { name: 'Widths' }).textContent()) ?? '{}',
    ) as Record<string, number>;
    expect(told['outline']).toBeGreaterThan(216);
    for (let step = 0; step < 12; step += 1) await press('ArrowRight');
    await expect
      .poll(async () => (await page().getByRole('region', { name: 'Outline' }).boundingBox())?.width)
      .toBeLessThanOrEqual(361);
  });

  it('in a narrow window put the last one away as a drawer, which Escape closes', async () => {
    await show('panes', { width: 1100 });
    await expect.poll(() => page().getByRole('region', { name: 'What will be issued' }).count()).toBe(0);
    await press('Control+\\');
    await page().getByRole('region', { name: 'What will be issued' }).waitFor();
    await page().getByRole('tab', { name: 'Preview' }).focus();
    await press('Escape');
    await page().getByRole('region', { name: 'What will be issued' }).waitFor({ state: 'detached' });
  });

  it('show and hide the drawer by its name at the edge as well, where the focus stays', async () => {
    await show('panes', { width: 1100 });
    const handle = page().getByRole('button', { name: 'What will be issued' });
    await handle.focus();
    await press('Enter');
    await page().getByRole('region', { name: 'What will be issued' }).waitFor();
    await expect.poll(() => handle.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(focused).toBe('What will be issued');
    await press('Enter');
    await expect.poll(() => page().getByRole('region', { name: 'What will be issued' }).count()).toBe(0);
  });

  it('come back as wide as they were when the last one was put away and the window grew', async () => {
    await show('panes');
    const outline = page().getByRole('region', { name: 'Outline' });
    await page().getByRole('separator', { name: 'Width of Outline' }).focus();
    await press('ArrowRight');
    const width = (await outline.boundingBox())?.width ?? 0;
    await press('Control+\\', 'Control+\\');
    await expect.poll(async () => (await outline.boundingBox())?.width).toBeCloseTo(width, 0);
    await page().setViewportSize({ width: 1900, height: 900 });
    await expect
      .poll(async () => Math.round((await outline.boundingBox())?.width ?? 0))
      .toBe(Math.round(width));
  });
});

describe('a sheet', () => {
  it('takes the focus, leaves the other panes in reach, and gives the focus back', async () => {
    await show('panes');
    await page().getByRole('button', { name: 'Export…' }).focus();
    await press('Enter');
    await page().getByRole('dialog', { name: 'Export no. 7' }).waitFor();
    await press('Tab');
    await expect.poll(focused).toBe('Close');
    await expect.poll(() => page().getByRole('tab', { name: 'Pages' }).isVisible()).toBe(true);
    // The first puts away the name that the focus on the cross had brought up.
    await press('Escape', 'Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Export…');
  });
});

describe('a place that takes files', () => {
  it('says what will happen while a file is held over it, and takes it when it is let go', async () => {
    await show('panes');
    const folder = mkdtempSync(join(tmpdir(), 'attache-drop-'));
    const file = join(folder, 'statement.txt');
    writeFileSync(file, 'Iraq has received 2,225 detainees.');
    const hand = await page().context().newCDPSession(page());
    const held = { x: 400, y: 300, data: { items: [], files: [file], dragOperationsMask: 1 } };
    await hand.send('Input.dispatchDragEvent', { type: 'dragEnter', ...held });
    await hand.send('Input.dispatchDragEvent', { type: 'dragOver', ...held });
    await page().getByText('Drop a file to capture it').waitFor();
    await hand.send('Input.dispatchDragEvent', { type: 'drop', ...held });
    await page().getByText('Captured statement.txt.').waitFor();
    rmSync(folder, { recursive: true });
  });
});
