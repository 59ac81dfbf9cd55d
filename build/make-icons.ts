import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../electron/chromium/find-chromium.ts';
import { iconDrawing } from './icon-drawing.ts';
import { writeIcns, writeIco } from './icon-files.ts';

// Draws the program’s icons: node build/make-icons.ts. What it makes is committed, so that packaging needs no browser.

const folder = import.meta.dirname;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** How much of its square the mark fills: macOS sets its icons in a margin. */
const filled = { mac: 0.805, others: 0.94 };

const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  chromiumSandbox: process.getuid?.() !== 0,
});

async function picturesOf(drawing: string): Promise<ReadonlyMap<number, Buffer>> {
  const pictures = new Map<number, Buffer>();
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await page.close();
  return pictures;
}

const others = await picturesOf(iconDrawing(filled.others));
const mac = await picturesOf(iconDrawing(filled.mac));
await browser.close();

mkdirSync(join(folder, 'icons'), { recursive: true });
writeFileSync(join(folder, 'icon.svg'), iconDrawing(filled.others));
writeFileSync(join(folder, 'icon.ico'), writeIco(others));
writeFileSync(join(folder, 'icon.icns'), writeIcns(mac));
for (const [size, picture] of others) writeFileSync(join(folder, 'icons', `${size}x${size}.png`), picture);
