import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import type { PdfDefinition } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { documentOf, printed } from './printed.ts';
import { clearPng, drawing, figure } from './sample-pictures.ts';

const folder = sharedFolder();
const secret = join(folder, 'secret.png');
writeFileSync(secret, Buffer.from(clearPng(30).data, 'base64'));

/** Twenty by twenty dots, written by ImageMagick with four colours a dot. */
const pressJpeg =
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAFAAUBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAICf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAABwn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKIXNlU1TAAAAAAAAAAB/9k=';

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

function pictureCount(bytes: Uint8Array): number {
  return runTool('qpdf', ['--json=2', fileOf(bytes)]).split('"/Subtype": "/Image"').length - 1;
}

function fileOf(bytes: Uint8Array): string {
  const file = join(folder, 'out.pdf');
  writeFileSync(file, bytes);
  return file;
}

describe.skipIf(!hasTool('qpdf'))('drawings', () => {
  test.each([
    ['a local file', `<image width="90" height="50" xlink:href="${secret}"/>`],
    ['a local file as an address', `<image width="90" height="50" href="file://${secret}"/>`],
    ['a picture inside', `<image width="9" height="9" href="data:image/png;base64,${clearPng(9).data}"/>`],
  ])('take no pictures from %s', async (_, image) => {
    const bytes = await printed(
      documentOf(figure(drawing(`<svg width="200" height="60" ${xlink}>${image}</svg>`))),
    );
    expect(pictureCount(bytes)).toBe(0);
  });

  test('fetch nothing', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
    const svg = `<svg width="200" height="60" ${xlink}><image width="9" height="9" href="${address}"/><use href="${address}#a"/></svg>`;
    await printed(documentOf(figure(drawing(svg))));
    server.close();
    expect(asked).toBe(0);
  });

  test('link nowhere but to http, https and mailto', async () => {
    const links = ['javascript:alert(1)', 'file:///etc/passwd', 'https://example.org/']
      .map((href, at) => `<a href="${href}"><rect x="${at * 20}" y="0" width="10" height="10"/></a>`)
      .join('');
    const bytes = await printed(documentOf(figure(drawing(`<svg width="200" height="60">${links}</svg>`))));
    const json = runTool('qpdf', ['--json=2', fileOf(bytes)]);
    expect(json).not.toMatch(/javascript:|etc\/passwd/);
    expect(json).toContain('https://example.org/');
  });
});

describe('pictures that cannot be printed', () => {
  const png = Buffer.from(clearPng(40).data, 'base64');
  const broken = Buffer.from(png).fill(7, 60, 90);

  test.each([
    ['no SVG', drawing('<html></html>')],
    ['an SVG of two megabytes', drawing(`<svg width="2" height="2">${' '.repeat(2_000_000)}</svg>`)],
    ['a broken PNG', { ...clearPng(40), data: broken.toString('base64') }],
    ['half a PNG', { ...clearPng(40), data: png.subarray(0, 40).toString('base64') }],
    ['no picture at all', { ...clearPng(40), data: Buffer.from('hello').toString('base64') }],
    ['an empty JPEG', { ...clearPng(40), mediaType: 'image/jpeg' as const, data: '/9j/' }],
  ])('refuse the whole, by name: %s', async (_, picture) => {
    const blocks: readonly Block[] = [{ ...figure(picture), description: 'Map of Anbar' }];
    const outcome = await printPdf(writePdf(documentOf(...blocks), attacheStyle('A4')));
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'findings', findings: [{ rule: 'broken-picture', severity: 'error' }] },
    });
    expect(JSON.stringify(outcome)).toContain('Map of Anbar');
  });
});

test('a picture in colours of the press is refused with what to do, as no archived file may have it', async () => {
  const picture = { ...clearPng(20), mediaType: 'image/jpeg' as const, data: pressJpeg };
  const outcome = await printPdf(writePdf(documentOf(figure(picture)), attacheStyle('A4')));
  expect(JSON.stringify(outcome)).toMatch(
    /colours of the press \(CMYK\).*with the colours of screens \(RGB\)/u,
  );
});

test('a path in the place of a picture is no picture', async () => {
  const definition = writePdf(documentOf(figure(clearPng(10))), attacheStyle('A4'));
  const swapped = JSON.parse(
    JSON.stringify(definition).replace(/data:image\/png;base64,[^"]*/, secret),
  ) as PdfDefinition;
  expect(readFileSync(secret).length).toBeGreaterThan(0);
  expect((await printPdf(swapped)).ok).toBe(false);
});
