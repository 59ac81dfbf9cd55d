import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../../../briefing/bundle/verification.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { exportedBytes, goldenInputs, messages, written } from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let pdf = new Uint8Array();
beforeAll(async () => {
  parsers = startParsers();
  const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers, {
    formats: ['pdf'],
  });
  pdf = new Uint8Array(files.get('pdf') ?? []);
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes) }, parsers));
}

describe.skipIf(!hasTool('qpdf'))('what was changed in a PDF is told with its page', () => {
  test('two letters that changed places', async () => {
    const result = await verified('letters.pdf', withContent(swapped));
    expect(result.verdict).toBe('different');
    expect(result.differences).toHaveLength(1);
    expect(messages(result)[0]).toMatch(/^error: Page \d/u);
  });

  test('words that were covered', async () => {
    const result = await verified('covered.pdf', withContent(covered));
    expect(result.differences.length).toBeGreaterThan(3);
    expect(messages(result)[0]).toMatch(/^error: Page \d.*is missing/u);
    expect(result.hidden.length).toBeGreaterThan(3);
  });

  test.each<readonly [string, RegExp, string, RegExp]>([
    [
      'where a link leads',
      /\/URI \(https:\/\/[a-z]+/u,
      '$&.ru',
      /^error: Page \d+: a link leads to “.*\.ru.*”, and led to “/u,
    ],
    [
      'who the author is',
      /\(Iraq and Syria Desk\)/u,
      '(Iraq Desk)',
      /give “Iraq Desk” as its author, and gave “Iraq and/u,
    ],
    [
      'what language it is in',
      /\/Lang \(en-GB\)/u,
      '/Lang (fr)',
      /language of the text is given as “fr”, and was “en-GB”/u,
    ],
  ])('%s', async (_, before, after, told) => {
    const result = await verified(
      'detail.pdf',
      withContent((text) => text.replace(before, after)),
    );
    expect(messages(result)).toHaveLength(1);
    expect(messages(result)[0]).toMatch(told);
  });

  test('what a screen reader says instead of what is drawn', async () => {
    const arabic = (await exportedBytes(await goldenInputs('situation-briefing-ar', parsers), parsers)).get(
      'pdf',
    );
    const spoken = withContent(
      (text) => text.replace(/(\/ActualText\s?<FEFF(?:06..)*?06)2A/iu, '$12D'),
      arabic,
    );
    const told = messages(await verified('spoken.pdf', spoken));
    expect(told[0]).toMatch(/^error: Page \d+: a screen reader says “.*ح.*” where “.*ت.*” was written/u);
  });

  test.each<readonly [string, RegExp, string, string]>([
    [
      'paragraphs that changed places for a screen reader',
      /\/K \[ (\d{3} 0 R) (\d{3} 0 R) /u,
      '/K [ $2 $1 ',
      'which of its parts belong together',
    ],
    ['a link that no page has any more', /(\/Annots \[ \d+) 0 R/u, '$1 1 R', 'the pages'],
    ['how wide a letter is', /(\/W \[ \d+ \[ )\d{3}/u, '$1999', 'the fonts'],
  ])('%s', async (_, before, after, part) => {
    const path = written(folder, 'packed.pdf', pdf);
    const open = join(folder, 'open.pdf');
    runTool('qpdf', ['--object-streams=disable', path, open]);
    const text = readFileSync(open, 'latin1');
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    const result = await verified('parts.pdf', Buffer.from(changed, 'latin1'));
    expect(result).toMatchObject({ verdict: 'same words', parts: [part] });
    expect(messages(result)[0]).toContain(`What differs: ${part}.`);
  });

  test('a font that was damaged, in one sentence', async () => {
    const text = Buffer.from(pdf).toString('latin1');
    const font = text.search(/\/FontFile[23] \d+ 0 R/u);
    const [, number = ''] = /\/FontFile[23] (\d+) 0 R/u.exec(text.slice(font)) ?? [];
    const at = text.indexOf('stream', text.indexOf(`\n${number} 0 obj`)) + 200;
    expect(at).toBeGreaterThan(200);
    const damaged = pdf.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    const result = await verified('damaged.pdf', damaged);
    expect(result.verdict).toBe('different');
    expect(
      messages(result).filter((message) => message.includes('Some of the file cannot be read')),
    ).toHaveLength(1);
    expect(messages(result).join()).not.toContain('is missing');
  });

  test('nothing, where another program wrote the file again', async () => {
    const path = written(folder, 'plain.pdf', pdf);
    for (const how of [['--object-streams=generate'], ['--object-streams=generate', '--linearize']]) {
      const packed = join(folder, 'packed.pdf');
      runTool('qpdf', [...how, path, packed]);
      expect(await verified('packed.pdf', readFileSync(packed))).toMatchObject({
        verdict: 'same words',
        matter: [],
        parts: how.length === 1 ? [] : ['what holds the file together'],
      });
    }
  });
});

/** The PDF with its content unpacked and changed. */
function withContent(change: (text: string) => string, file: Uint8Array = pdf): Uint8Array {
  const path = written(folder, 'plain.pdf', file);
  const open = join(folder, 'open.pdf');
  runTool('qpdf', ['--qdf', '--object-streams=disable', path, open]);
  const text = readFileSync(open, 'latin1');
  const mended = written(folder, 'mended.pdf', Buffer.from(change(text), 'latin1'));
  const whole = join(folder, 'whole.pdf');
  runTool('sh', ['-c', 'fix-qdf "$0" > "$1"', mended, whole]);
  return readFileSync(whole);
}

/** Two glyphs of a long word, on the page that has most of them. */
function swapped(text: string): string {
  const runs = Array.from(text.matchAll(/<((?:[0-9a-f]{4}){12,})>[^\n]*\] TJ/gu));
  const run = runs[Math.floor(runs.length / 3)];
  const [, glyphs = ''] = run ?? [];
  const at = Array.from({ length: glyphs.length / 4 - 1 }, (_, one) => one * 4).find(
    (one) => glyphs.slice(one, one + 4) !== glyphs.slice(one + 4, one + 8),
  );
  if (run === undefined || at === undefined) throw new Error('there is no long word');
  const other =
    glyphs.slice(0, at) + glyphs.slice(at + 4, at + 8) + glyphs.slice(at, at + 4) + glyphs.slice(at + 8);
  return text.slice(0, run.index + 1) + other + text.slice(run.index + 1 + other.length);
}

function covered(text: string): string {
  const run = text.search(/<(?:[0-9a-f]{4}){12,}>[^\n]*\] TJ/u);
  const end = text.indexOf('endstream', run);
  return `${text.slice(0, end)}\nq 1 1 1 rg 0 200 600 400 re f Q\n${text.slice(end)}`;
}
