import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../../../briefing/bundle/verification.ts';
import type { WordStory } from '../../../../briefing/edited/word-story.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import { deskPaths, type DeskPaths } from '../../../../electron/desk/desk-folder.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { Random } from '../../../briefing/releases/random.ts';
import { handmadeParts, zipped } from '../house/house-by-hand.ts';
import { valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { changedIn, exportedBytes, goldenInputs, messages, written } from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let desk: DeskPaths;
let older: WordStory;

beforeAll(async () => {
  parsers = startParsers();
  desk = deskPaths(join(folder, 'desk'));
  mkdirSync(desk.templates, { recursive: true });
  writeFileSync(join(desk.templates, 'house.docx'), zipped(handmadeParts()));
  const other = await exportedBytes(await goldenInputs('security-alert', parsers), parsers, {
    formats: ['docx'],
  });
  older = valueOf(await parsers.readWord(other.get('docx') ?? new Uint8Array(), 'older.docx'));
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes), desk }, parsers));
}

async function reviewed(inputs: BriefingInputs): Promise<Uint8Array> {
  const how = { formats: ['docx'], comments: true, changesFrom: older } as const;
  return (await exportedBytes(inputs, parsers, how)).get('docx') ?? new Uint8Array();
}

async function inHouse(): Promise<BriefingInputs> {
  const inputs = await goldenInputs('situation-briefing', parsers);
  return { ...inputs, desk, settings: { ...inputs.settings, house: 'house.docx' } };
}

const byJane = (day: number): string => `w:author="Jane Doe" w:date="2026-03-0${day}T10:12:00Z"`;

describe('a file with comments and changes is what its bundle makes, but for these', () => {
  test.each([
    ['of the program’s own making', () => goldenInputs('situation-briefing', parsers)],
    ['with tables, lists and pictures', () => goldenInputs('every-element', parsers)],
    ['in the letterhead of a house', inHouse],
  ])('%s', async (_, inputs) => {
    const result = await verified('reviewed.docx', await reviewed(await inputs()));
    expect(messages(result).filter((message) => !message.startsWith('note: '))).toEqual([]);
    expect(result).toMatchObject({ verdict: 'reviewed', isAsExported: true });
    expect(result.review.changes).toBeGreaterThan(10);
    expect(messages(result).join('\n')).toMatch(
      /tracked changes were put into the file\. With the changes accepted it is/u,
    );
    const told = messages(result).filter((message) =>
      /^note: A comment by Attaché.*: “.+”\.$/u.test(message),
    );
    expect(told).toHaveLength(Math.min(result.review.comments, 12));
    const counts = messages(result).flatMap((message) => /(\d+) tracked changes/u.exec(message)?.[1] ?? []);
    expect(new Set(counts).size).toBe(1);
    expect(messages(result).at(-1)).toMatch(/\d+ tracked changes by Attaché.*“.+” (?:deleted|put in)/u);
  });

  test('and a word that was changed beside them is told', async () => {
    const file = await reviewed(await goldenInputs('situation-briefing', parsers));
    const result = await verified(
      'changed.docx',
      changedIn(file, 'word/document.xml', ['Hasakah', 'Hasaka']),
    );
    expect(result.verdict).toBe('different');
    expect(messages(result)[0]).toMatch(/“Hasaka” where “Hasakah” was/u);
  });

  test('what a colleague tracked and remarked is listed with the name and the day', async () => {
    const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers, {
      formats: ['docx'],
    });
    const changes = [
      `<w:ins w:id="9001" ${byJane(3)}><w:r><w:t>and by </w:t></w:r><w:r><w:t>sea</w:t></w:r></w:ins>`,
      `<w:del w:id="9002" ${byJane(4)}><w:r><w:delText>never there</w:delText></w:r></w:del>`,
    ].join('');
    const marked = changedIn(files.get('docx') ?? new Uint8Array(), 'word/document.xml', [
      '</w:p>',
      `${changes}</w:p>`,
    ]);
    const result = await verified('tracked.docx', marked);
    expect(result).toMatchObject({ verdict: 'different', review: { comments: 0, changes: 2 } });
    expect(messages(result).at(-1)).toContain(
      '2 tracked changes by Jane Doe, 2026-03-03 to 2026-03-04: “and by sea” put in and “never there” deleted.',
    );
  });

  test('where all that differs is tracked, rejecting gives what was exported; what was changed beside that is said', async () => {
    const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers, {
      formats: ['docx'],
    });
    const file = files.get('docx') ?? new Uint8Array();
    const xml = strFromU8(openParts(file).get('word/document.xml') ?? new Uint8Array());
    const run = /<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>[^<]{20,}<\/w:t><\/w:r>/u.exec(xml)?.[0] ?? '';
    const gone = `<w:del w:id="9002" ${byJane(4)}>${run.replaceAll('w:t', 'w:delText')}</w:del>`;
    const added = `<w:ins w:id="9001" ${byJane(3)}><w:r><w:t>and by sea</w:t></w:r></w:ins>`;
    const tracked = changedIn(file, 'word/document.xml', [run, gone + added]);
    const result = await verified('tracked.docx', tracked);
    expect(result.review.isSameWhenRejected).toBe(true);
    expect(messages(result).join('\n')).toContain(
      'with all changes rejected, the file says what its bundle says',
    );
    const silent = await verified(
      'silent.docx',
      changedIn(tracked, 'word/document.xml', ['Hasakah', 'Hasaka']),
    );
    expect(silent.review.isSameWhenRejected).toBe(false);
    expect(messages(silent).join('\n')).toContain('warning: Words were changed without being tracked');
  });

  test('a letterhead alone is byte for byte what its bundle makes on its desk', async () => {
    const files = await exportedBytes(await inHouse(), parsers, { formats: ['docx'] });
    const result = await verified('house.docx', files.get('docx') ?? new Uint8Array());
    expect(result.verdict).toBe('identical');
  });
});

test('one letter that was changed anywhere in text, notes or headers is told where it stands', async () => {
  const random = new Random(3);
  const files = await exportedBytes(await goldenInputs('situation-briefing', parsers), parsers, {
    formats: ['docx'],
  });
  const parts = openParts(files.get('docx') ?? new Uint8Array());
  for (const part of ['document', 'document', 'document', 'footnotes', 'footnotes', 'header1'])
    await expectTold(`word/${part}.xml`, parts, random);
});

async function expectTold(
  part: string,
  parts: ReadonlyMap<string, Uint8Array>,
  random: Random,
): Promise<void> {
  const xml = strFromU8(parts.get(part) ?? new Uint8Array());
  const places = Array.from(xml.matchAll(/(?<=<w:t[^>]*>[^<]*)[a-z0-9]/gu), ({ index }) => index);
  const at = places[random.below(places.length)] ?? 0;
  const changed = `${xml.slice(0, at)}ß${xml.slice(at + 1)}`;
  const result = await verified('letter.docx', zipParts(new Map(parts).set(part, strToU8(changed))));
  expect(result, `${part} at ${at}`).toMatchObject({ verdict: 'different' });
  expect(result.differences.map(({ found }) => found).join(), `${part} at ${at}`).toContain('ß');
}
