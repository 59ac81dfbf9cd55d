import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import type { PageStyle } from '../../../../briefing/style/page-style.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { all, attribute, openWord, within } from '../../../word-lint/word-package.ts';
import type { WordPackage } from '../../../word-lint/word-package.ts';
import { wideDocument } from '../print/wide-document.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { validatorErrors } from './packed.ts';

const style = (paper: 'A4' | 'Letter', isStraight: boolean): PageStyle => ({
  ...attacheStyle(paper),
  prose: { justified: isStraight, hyphenated: isStraight },
});

async function wordOf(given: PageStyle): Promise<Uint8Array> {
  const outcome = await packDocx(wideDocument(), given);
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return outcome.value;
}

function styleOf(file: WordPackage, id: string) {
  return all(file, 'word/styles.xml', 'style').find((each) => attribute(each, 'styleId') === id);
}

function edge(file: WordPackage, id: string): string {
  const [found] = within(styleOf(file, id) ?? expect.fail(id), 'jc');
  return found === undefined ? 'left' : attribute(found, 'val');
}

describe('a wide table, justified and hyphenated text', () => {
  let bytes: Uint8Array;
  let file: WordPackage;

  beforeAll(async () => {
    bytes = await wordOf(style('A4', true));
    file = openWord(bytes);
  });

  test('are without fault to Microsoft’s Open XML SDK and our own lint', async () => {
    expect(await validatorErrors(bytes)).toEqual([]);
    expect(lintWord(bytes)).toEqual([]);
  });

  test('turn the paper for the table and back again', () => {
    const sizes = all(file, 'word/document.xml', 'pgSz').map((size) =>
      ['w', 'h', 'orient'].map((name) => attribute(size, name)),
    );
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  test('let Word part words in running text, and nowhere else', () => {
    const settings = all(file, 'word/settings.xml', 'autoHyphenation');
    expect(settings).toHaveLength(1);
    const suppressed = (id: string) => {
      const [found] = within(styleOf(file, id) ?? expect.fail(id), 'suppressAutoHyphens');
      return found === undefined ? 'as Normal' : attribute(found, 'val');
    };
    expect(suppressed('Normal')).toBe('true');
    for (const id of ['Heading1', 'Title', 'TableText', 'Caption']) expect(suppressed(id)).toBe('as Normal');
    for (const id of ['BodyText', 'Quote', 'FootnoteText']) expect(suppressed(id)).toBe('false');
  });

  test('have straight edges in running text, and nowhere else', () => {
    for (const id of ['BodyText', 'KeyedText', 'Quote', 'FootnoteText']) expect(edge(file, id)).toBe('both');
    for (const id of ['Normal', 'Heading1', 'Answer', 'TableText']) expect(edge(file, id)).toBe('left');
  });
});

test('without being asked, Word parts no word and all text is flush left', async () => {
  const file = openWord(await wordOf(style('Letter', false)));
  expect(all(file, 'word/settings.xml', 'autoHyphenation')).toEqual([]);
  expect(all(file, 'word/styles.xml', 'suppressAutoHyphens')).toEqual([]);
  expect(within(styleOf(file, 'BodyText') ?? expect.fail(), 'jc')).toEqual([]);
});

describe.skipIf(!hasTool('libreoffice'))('as LibreOffice prints it on Letter', () => {
  const folder = sharedFolder();

  test('the banner reaches the right margin of every page, upright or turned', async () => {
    const path = join(folder, 'wide.docx');
    await writeFile(path, await wordOf(style('Letter', false)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    runTool('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
    const html = runTool('pdftotext', ['-bbox', join(folder, 'wide.pdf'), '-']);
    const pages = html.split('<page ').slice(1);
    const widths = pages.map((page) => Math.round(Number(/width="([\d.]+)"/.exec(page)?.[1])));
    expect(new Set(widths)).toEqual(new Set([612, 792]));
    for (const [at, page] of pages.entries()) {
      const rights = [...page.matchAll(/xMax="([\d.]+)"[^>]*>[^<]*TLP:AMBER/gu)].map(([, right]) =>
        Number(right),
      );
      expect(rights).toHaveLength(2);
      for (const right of rights) expect(right).toBeGreaterThan((widths[at] ?? 0) - 64 - 14);
    }
  });
});
