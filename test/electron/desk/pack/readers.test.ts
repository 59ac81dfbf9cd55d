import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { packed } from './packed.ts';

/** Readers say hyphens at which no line ends as U+2011. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('\u2011', '-');

describe.skipIf(!hasTool('pandoc'))('as pandoc reads it', () => {
  let text: string;

  beforeAll(async () => {
    const docx = await packed(sampleDocument);
    text = runTool('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none'], docx);
  });

  test('every note has its own words', () => {
    const notes = squeezed(text.slice(text.lastIndexOf('[1]')));
    for (const { number, content } of sampleDocument.notes) {
      expect(notes).toContain(squeezed(`[${number}] ${plainText(content)}`));
    }
  });

  test('headings, claims, cells and sources are all there', () => {
    const body = squeezed(text);
    for (const words of [
      'What has changed since issue 1 (2 February)',
      'Desk comment. The “two suicide attacks”',
      'Confidence: moderate. Two readings agree',
      'Saad Maan, Iraqi prime minister’s office',
      'Almost certain',
      'Not cited above. FIRST, Traffic Light Protocol 2.0',
    ]) {
      expect(body).toContain(words);
    }
  });
});

describe.skipIf(!hasTool('libreoffice'))('as LibreOffice prints it', () => {
  const folder = sharedFolder();
  let pages: readonly string[];

  beforeAll(async () => {
    const file = join(folder, 'briefing.docx');
    await writeFile(file, await packed(sampleDocument));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    runTool('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    pages = runTool('pdftotext', ['-layout', join(folder, 'briefing.pdf'), '-'])
      .split('\f')
      .filter((page) => page.trim() !== '')
      .map(squeezed);
  });

  test('every page carries the banner twice and its number', () => {
    for (const [at, page] of pages.entries()) {
      expect(page.match(/TLP:AMBER/g)?.length).toBeGreaterThanOrEqual(2);
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    }
  });

  test('only the first page carries the section, the others the running title', () => {
    const running = 'Situation briefing 2/2026: Transfer of ISIS detainees';
    expect(pages.map((page) => page.includes('Regional Security Section'))[0]).toBe(true);
    expect(pages.map((page) => page.includes(running))).toEqual(pages.map((_, at) => at > 0));
  });

  test('a note stands on the page of its reference', () => {
    const page = pages.find((each) => each.includes('Stated by'));
    expect(page).toContain('Maan (note 1). C2');
    expect(pages[0]).toContain('Saad Maan, head of information');
  });
});
