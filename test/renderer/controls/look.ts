import { openGallery } from './gallery.ts';
const out = process.argv[2] ?? '/tmp/shots';
const gallery = await openGallery();
console.time('all');
for (const board of ['states', 'lists', 'panes'] as const)
  for (const s of [
    { theme: 'light' },
    { theme: 'dark' },
    { theme: 'light', contrast: 'more' },
    { theme: 'dark', contrast: 'more' },
    { theme: 'light', direction: 'rtl' },
    { theme: 'dark', forcedColors: 'active' },
  ] as const) {
    const { page, complaints } = await gallery.show({ board, ...s });
    await page.waitForTimeout(450);
    await page.screenshot({ path: `${out}/${board}-${Object.values(s).join('-')}.png` });
    if (complaints.length) console.log(board, s, complaints);
    await page.context().close();
  }
console.timeEnd('all');
await gallery.close();
