import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { documentOf, pageTexts, printed } from './printed.ts';

const folder = sharedFolder();

function paragraph(value: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', value }] };
}

async function written(...blocks: readonly Block[]): Promise<string> {
  const path = join(folder, 'packed.pdf');
  writeFileSync(path, await printed(documentOf(...blocks)));
  return path;
}

describe.skipIf(!hasTool('qpdf') || !hasTool('pdftotext'))('a file in which objects are packed', () => {
  test('is sound where one stream cannot hold them all, and each is found by its number', async () => {
    const path = await written(...Array.from({ length: 1300 }, (_, at) => paragraph(`Paragraph ${at}.`)));
    expect(runTool('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found');
    const places = runTool('qpdf', ['--show-xref', path]).matchAll(
      /compressed; stream = (\d+), index = (\d+)/gu,
    );
    const indexes = Map.groupBy(places, ([, stream = '']) => stream);
    expect(indexes.size).toBeGreaterThan(2);
    for (const entries of indexes.values())
      expect(entries.map(([, , index]) => Number(index)).toSorted((a, b) => a - b)).toEqual(
        entries.map((_, at) => at),
      );
    const elements = runTool('pdfinfo', ['-struct', path]).match(/^ +P/gmu) ?? [];
    expect(elements.length).toBeGreaterThanOrEqual(1300);
  });

  test('reads back with any number of signs, whatever bytes stand for them', async () => {
    const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).join('');
    const letters = Array.from({ length: 230 }, (_, at) => String.fromCharCode(0xc0 + at)).join('');
    const bytes = await printed(documentOf(paragraph(signs), paragraph(letters)));
    const text = pageTexts(bytes).join('').normalize('NFC').replace(/\s/gu, '');
    for (const word of [signs, letters]) expect(text).toContain(word.normalize('NFC'));
  });
});
