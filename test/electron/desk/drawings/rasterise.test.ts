import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../briefing/document/document.ts';
import { pictureOfSvg } from '../../../../briefing/document/svg-picture.ts';
import { readPictureSize } from '../../../../briefing/document/read-picture-size.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { rasterise } from '../../../../electron/desk/drawings/rasterise.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { sha256Of } from '../../../../electron/desk/files/sha256.ts';
import { documentOf } from '../../../briefing/writers/docx/word-of.ts';

const cases = join(import.meta.dirname, '..', '..', '..', 'briefing', 'charts', 'cases');
const svg = readFileSync(join(cases, 'series-under-a-ceiling.svg'), 'utf8');
const size = { width: 467.28, height: 148 };

async function drawn(words: string): Promise<string> {
  const line = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" font-size="8"><text x="80" y="14" text-anchor="end">${words}</text></svg>`;
  return sha256Of(await rasterise(line, { width: 90, height: 20 }));
}

describe('a drawing as dots', () => {
  test('is the same bytes each time, three dots to a point, with nothing in it but dots', async () => {
    const [one, two] = [await rasterise(svg, size), await rasterise(svg, size)];
    expect(sha256Of(one)).toBe(sha256Of(two));
    expect(readPictureSize(one)).toMatchObject({ columns: 1402, rows: 444 });
    const chunks = Buffer.from(one)
      .toString('latin1')
      .match(/IHDR|IDAT|IEND|tEXt|iTXt|eXIf|zTXt|tIME/gu);
    expect(new Set(chunks)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  });

  test('shows words in the house’s own font: without it the picture is another', async () => {
    const words = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="2" y="14"';
    const ours = await rasterise(`${words} font-family="Source Sans 3">Words</text></svg>`, {
      width: 90,
      height: 20,
    });
    const none = await rasterise(`${words}></text></svg>`, { width: 90, height: 20 });
    expect(sha256Of(ours)).not.toBe(sha256Of(none));
  });

  test.each([
    ['Hebrew', 'תקרה', 'מספר'],
    ['Persian', 'سقف', 'شکل'],
  ])('shows words in %s as they are, and what is strong as strong', async (_, one, other) => {
    expect(await drawn(one)).not.toBe(await drawn(other));
    expect(await drawn(`<tspan font-weight="600">${one}</tspan>`)).not.toBe(await drawn(one));
    const [strong, plain] = [`<tspan font-weight="600">2,225</tspan> ${one} &amp;`, `2,225 ${one} &amp;`];
    expect(await drawn(strong)).not.toBe(await drawn(plain));
  });

  test('opens no file: a picture inside it stays out', async () => {
    const path = join(import.meta.dirname, '..', '..', '..', '..', 'build', 'icons', '256x256.png');
    const square = { width: 40, height: 40 };
    const empty = await rasterise(around(''), square);
    for (const href of [path, `file://${path}`])
      expect(
        sha256Of(await rasterise(around(`<image width="40" height="40" href="${href}"/>`), square)),
      ).toBe(sha256Of(empty));
  });
});

test('Word has the drawing, the dots beside it, and the words for those who see neither', async () => {
  const picture = pictureOfSvg(svg, size);
  const document = documentOf([{ kind: 'figure', picture, description: 'Chart of it', drawn: true }]);
  const packed = await packDocx(document, attacheStyle('A4'));
  if (!packed.ok) return expect.fail(packed.failure.message);
  const parts = openParts(packed.value);
  const media = [...parts.keys()].filter((name) => name.startsWith('word/media/')).toSorted();
  expect(media.map((name) => name.split('.').at(-1))).toEqual(['png', 'svg']);
  expect(Buffer.from(parts.get(media[1] ?? '') ?? []).toString('utf8')).toBe(svg);
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  expect(xml).toContain('asvg:svgBlip');
  expect(xml).toContain('descr="Chart of it"');
});

describe('a drawing of the desk in Word', () => {
  test('goes as dots alone where it holds more than shapes and words', async () => {
    const packed = await packDocx(
      documentWith('<linearGradient id="g"/><rect fill="url(#g)" width="9" height="9"/>'),
      attacheStyle('A4'),
    );
    if (!packed.ok) return expect.fail(packed.failure.message);
    const media = [...openParts(packed.value).keys()].filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').at(-1))).toEqual(['png']);
  });

  test.each([
    '<use href="#a"/>',
    '<script>x()</script>',
    '<image href="a.png"/>',
    '<svg:style>a</svg:style>',
  ])('is refused where it could run long or reach out: %s', async (inside) => {
    const packed = await packDocx(documentWith(inside), attacheStyle('A4'));
    expect(packed.ok).toBe(false);
  });
});

function documentWith(inside: string): Document {
  const picture = pictureOfSvg(around(inside), { width: 40, height: 40 });
  return documentOf([{ kind: 'figure', picture, description: 'It' }]);
}

function around(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${inside}</svg>`;
}
