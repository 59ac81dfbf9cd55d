import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../../../electron/desk/built-in.ts';
import { largestTemplate } from '../../../../electron/desk/desk-templates.ts';
import type { Desk } from '../../../../electron/desk/open-desk.ts';
import { createTemplate, duplicateTemplate } from '../../../../electron/desk/templates/create-template.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { readKeptTemplate } from '../../../../electron/desk/templates/kept-template.ts';
import { putBackTemplate, removeTemplate } from '../../../../electron/desk/templates/remove-template.ts';
import { restoreTemplate } from '../../../../electron/desk/templates/restore-template.ts';
import { saveTemplate } from '../../../../electron/desk/templates/save-template.ts';
import { failingOperations } from '../failing-operations.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';

const at = '2026-11-22T10:00:00Z';
const parsers = startParsers();
afterAll(() => parsers.close());

async function deskWith(texts: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const desk = await openedDesk(await newDesk(), 'share');
  for (const [name, text] of Object.entries(texts)) valueOf(await createTemplate(desk, { name, text, at }));
  return desk;
}

const fileOf = ({ paths }: Desk, name: string): string => join(paths.templates, `${name}.md`);
const textOf = (desk: Desk, name: string): string => readFileSync(fileOf(desk, name), 'utf8');

const numbersOf = ({ store }: Desk, name: string): readonly (readonly [number, string | undefined])[] =>
  valueOf(store.templateVersions.list(name)).map(({ number, note }) => [number, note]);

describe('a template of the desk’s own', () => {
  it('is made from a built-in one under a new name, and is its first version', async () => {
    const desk = await deskWith();
    const made = valueOf(await duplicateTemplate(desk, { from: 'situation-briefing', name: 'house', at }));
    expect(made).toMatchObject({ kept: true, version: { number: 1, note: 'Copy of situation-briefing' } });
    expect(textOf(desk, 'house')).toBe(builtInTemplate('situation-briefing'));
    expect(failureOf(await duplicateTemplate(desk, { from: 'no such', name: 'x', at })).message).toContain(
      'no such',
    );
  });

  it('has a name that is one, and that no other template has in any case', async () => {
    const desk = await deskWith({ house: '# House' });
    const names = [
      '',
      '../x',
      'a/b',
      '.hidden',
      'x'.repeat(101),
      'a\u0000',
      'house',
      'HOUSE',
      'Security-Alert',
      'a b',
    ];
    for (const name of names)
      expect(failureOf(await createTemplate(desk, { name, text: 'x', at })).code, name).toBe('bad-input');
    expect(readdirSync(desk.paths.templates)).toEqual(['house.md']);
  });

  it('has a version for each text that was saved, each of which can come back', async () => {
    const desk = await deskWith({ house: 'One' });
    valueOf(await saveTemplate(desk, { name: 'house', text: 'Two – ليلى', at, note: 'For spring' }));
    valueOf(await saveTemplate(desk, { name: 'house', text: 'Two – ليلى', at }));
    expect(numbersOf(desk, 'house')).toEqual([
      [2, 'For spring'],
      [1, undefined],
    ]);
    valueOf(await restoreTemplate(desk, { name: 'house', number: 1, at }, parsers));
    expect(textOf(desk, 'house')).toBe('One');
    expect(numbersOf(desk, 'house')[0]).toEqual([3, 'Version 1 again']);
    expect(valueOf(desk.store.templateVersions.text('house', 2))).toBe('Two – ليلى');
    failureOf(await restoreTemplate(desk, { name: 'house', number: 9, at }, parsers));
  });

  it('that was changed with another program has that text as a version, and it is not overwritten unseen', async () => {
    const desk = await deskWith({ house: 'One' });
    const opened = valueOf(await readKeptTemplate(desk, 'house', at));
    writeFileSync(fileOf(desk, 'house'), 'From outside');
    const edit = { name: 'house', text: 'Mine', at, basis: opened?.sha256 ?? '' };
    const saved = valueOf(await saveTemplate(desk, edit));
    expect(saved).toMatchObject({ kept: false, current: { text: 'From outside', version: { number: 2 } } });
    expect(textOf(desk, 'house')).toBe('From outside');
    const basis = saved.kept ? '' : saved.current.sha256;
    expect(valueOf(await saveTemplate(desk, { ...edit, basis }))).toMatchObject({
      kept: true,
      version: { number: 3 },
    });
    expect(numbersOf(desk, 'house')).toEqual([
      [3, undefined],
      [2, 'Changed outside Attaché'],
      [1, undefined],
    ]);
  });

  it('that somebody put into the folder becomes its first version when it is read', async () => {
    const desk = await deskWith();
    writeFileSync(fileOf(desk, 'found'), 'Found');
    expect(valueOf(await readKeptTemplate(desk, 'found', at))).toMatchObject({
      text: 'Found',
      version: { number: 1 },
    });
    expect(valueOf(await readKeptTemplate(desk, 'missing', at))).toBeUndefined();
    const reading = await openedDesk(desk.paths.folder, 'read');
    writeFileSync(fileOf(desk, 'found'), 'Changed');
    expect(valueOf(await readKeptTemplate(reading, 'found', at))).not.toHaveProperty('version');
    expect(failureOf(await saveTemplate(reading, { name: 'found', text: 'x', at })).code).toBe(
      'cannot-write',
    );
    expect(textOf(desk, 'found')).toBe('Changed');
  });

  it('has at most 256 KB', async () => {
    const desk = await deskWith({ house: 'One' });
    const text = 'é'.repeat(largestTemplate / 2);
    valueOf(await saveTemplate(desk, { name: 'house', text, at }));
    expect(failureOf(await saveTemplate(desk, { name: 'house', text: `${text}x`, at })).message).toContain(
      '256 KB',
    );
    expect(textOf(desk, 'house')).toBe(text);
  });

  it('is the old one or the new one whichever step of the disk fails, and is noticed afterwards', async () => {
    const desk = await deskWith({ house: 'One' });
    for (let nth = 1; nth <= 16; nth += 1) {
      const [before, text] = [textOf(desk, 'house'), `Text ${nth}`];
      const saved = await saveTemplate(desk, { name: 'house', text, at }, failingOperations(nth, true));
      expect(saved.ok ? [text] : [before, text]).toContain(textOf(desk, 'house'));
      const kept = valueOf(await readKeptTemplate(desk, 'house', at));
      const number = kept?.version?.number ?? 0;
      expect(valueOf(desk.store.templateVersions.text('house', number))).toBe(textOf(desk, 'house'));
    }
  });

  it('is never written through a link', async () => {
    const desk = await deskWith();
    const secret = join(desk.paths.folder, 'secret.md');
    writeFileSync(secret, 'secret');
    symlinkSync(secret, fileOf(desk, 'link'));
    failureOf(await createTemplate(desk, { name: 'link', text: 'x', at }));
    rmSync(desk.paths.templates, { recursive: true });
    mkdirSync(`${desk.paths.folder}/elsewhere`);
    symlinkSync(`${desk.paths.folder}/elsewhere`, desk.paths.templates);
    failureOf(await createTemplate(desk, { name: 'house', text: 'x', at }));
    expect(readFileSync(secret, 'utf8')).toBe('secret');
    expect(readdirSync(`${desk.paths.folder}/elsewhere`)).toEqual([]);
  });
});

describe('removing a template', () => {
  const removal = { name: 'house', at };

  it('takes its file and its versions, and can be taken back', async () => {
    const desk = await deskWith({ house: 'One' });
    valueOf(await saveTemplate(desk, { name: 'house', text: 'Two', at }));
    const versions = numbersOf(desk, 'house');
    const removed = valueOf(await removeTemplate(desk, removal));
    expect(readdirSync(desk.paths.templates)).toEqual([]);
    expect(numbersOf(desk, 'house')).toEqual([]);
    valueOf(await putBackTemplate(desk, removed));
    expect(textOf(desk, 'house')).toBe('Two');
    expect(numbersOf(desk, 'house')).toEqual(versions);
  });

  it('is refused while a briefing is made from it', async () => {
    const desk = await deskWith({ house: 'One' });
    const draft = {
      id: 'B1',
      template: 'house',
      title: 'Transfers',
      parameters: {},
      selection: {},
      slots: {},
    };
    valueOf(desk.store.briefings.add([draft]));
    expect(failureOf(await removeTemplate(desk, removal)).message).toContain('“Transfers”');
    expect(textOf(desk, 'house')).toBe('One');
  });

  it('keeps all of it when the file cannot be deleted', async () => {
    const desk = await deskWith({ house: 'One' });
    failureOf(await removeTemplate(desk, removal, failingOperations(1, true)));
    expect(textOf(desk, 'house')).toBe('One');
    expect(numbersOf(desk, 'house')).toEqual([[1, undefined]]);
  });

  it('leaves no word of its versions in the desk', async () => {
    const desk = await deskWith({ house: 'Zarqalabi '.repeat(5_000) });
    valueOf(await saveTemplate(desk, { name: 'house', text: 'Two', at }));
    valueOf(await removeTemplate(desk, removal));
    desk.store.close();
    expect(readFileSync(desk.paths.database).includes('Zarqalabi')).toBe(false);
  });
});
