import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaptureText } from '../../../../briefing/captures/capture-text.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

let sample: SampleHost;
beforeAll(async () => {
  sample = await openSampleHost();
});
afterAll(() => sample.close());

const file = (text: string, fileName: string, mediaType = '') =>
  sample.ask('captures:file', {
    bytes: sample.host.putBytes(Buffer.from(text, 'utf8')),
    fileName,
    ...(mediaType === '' ? {} : { mediaType }),
  });

const textOf = async (source: string, sha256: string): Promise<CaptureText> => {
  const { bytes } = await sample.ask('captures:text', { source, sha256 });
  return JSON.parse(Buffer.from(sample.host.takeBytes(bytes) ?? []).toString('utf8')) as CaptureText;
};

const captureFile = async (sha256: string): Promise<string> => {
  const { desk } = await sample.ask('desk:open', {});
  return join(desk?.path ?? '', 'captures', sha256);
};

describe('keeping files as captures', () => {
  test('several become sources of their own in one action, which one undo takes back', async () => {
    const one = await file('First paragraph.\n\nSecond.', 'notes.txt');
    const other = await file('<title>A page</title><p>Words.</p>', 'page.html');
    expect([one.format, other.format, other.title]).toEqual(['text', 'html', 'A page']);
    const kept = await sample.ask('captures:keep', { tickets: [one.ticket, other.ticket] });
    expect(kept.map(({ source }) => source.title)).toEqual(['notes', 'A page']);
    await sample.ask('desk:undo', {});
    expect((await sample.ask('sources:list', { text: '', order: 'name' })).all).toBe(6);
  });

  test('pasted text goes to the source that was chosen, or to one with the title that was given', async () => {
    const pasted = await file('Pasted words.', 'Pasted text', 'text/plain');
    const [added] = await sample.ask('captures:keep', { tickets: [pasted.ticket], source: 'S4' });
    expect(added?.source).toMatchObject({ id: 'S4', captures: [{ mediaType: 'text/plain' }] });
    const again = await file('Other words.', 'Pasted text', 'text/plain');
    const [made] = await sample.ask('captures:keep', {
      tickets: [again.ticket],
      title: 'Wire report',
      url: 'https://example.org/a',
    });
    expect(made?.source).toMatchObject({ title: 'Wire report', url: 'https://example.org/a' });
    expect(made?.source.titleSupplied).toBeUndefined();
  });

  test('a file that another source has already is kept, and that source is named', async () => {
    const [one] = await sample.ask('captures:keep', {
      tickets: [(await file('Words kept twice.', 'a.txt')).ticket],
    });
    const [again] = await sample.ask('captures:keep', {
      tickets: [(await file('Words kept twice.', 'b.txt')).ticket],
    });
    expect(one?.sameAs).toEqual([]);
    expect(again?.sameAs).toEqual([one?.source.id]);
  });

  test('a file that cannot be read is refused with its name, and nothing is kept', async () => {
    const refusal = await sample.refusal('captures:file', {
      bytes: sample.host.putBytes(Buffer.from('PK\u0003\u0004 an archive')),
      fileName: 'report.docx',
    });
    expect(refusal.message).toContain('report.docx');
  });
});

describe('the text of a capture', () => {
  test('comes with where facts quote it: at the place they name, else where the words stand', async () => {
    const { source } = await sample.ask('sources:get', { id: 'S1' });
    const sha256 = source.captures[0]?.sha256 ?? '';
    const capture = await textOf('S1', sha256);
    const { marks, missing } = await sample.ask('captures:marks', { source: 'S1', sha256 });
    const words = new Map(marks.map(({ fact, start, end }) => [fact, capture.text.slice(start, end)]));
    expect(words.get('T01')).toBe('new mission');
    expect(words.get('T11')).toBe('preventing a breakout');
    expect(missing.every((id) => !words.has(id))).toBe(true);
  });

  test('whose bytes were changed, or are gone, is never shown as the evidence', async () => {
    const kept = await file('As it was read.', 'wire.txt');
    const [named] = await sample.ask('captures:keep', { tickets: [kept.ticket] });
    const request = { source: named?.source.id ?? '', sha256: named?.sha256 ?? '' };
    const path = await captureFile(request.sha256);
    writeFileSync(path, 'Not as it was read.');
    expect((await sample.refusal('captures:text', request)).message).toContain('is not what was read');
    rmSync(path);
    expect((await sample.refusal('captures:text', request)).code).toBe('bad-input');
  });

  test('is answered for a source of this desk alone', async () => {
    const refusal = await sample.refusal('captures:text', { source: 'S2', sha256: 'a'.repeat(64) });
    expect(refusal.message).toContain('does not have this capture');
  });
});

describe('removing a capture', () => {
  test('takes its bytes off the disk, but for those that another source names', async () => {
    const twice = await file('The same words.', 'same.txt');
    const [one] = await sample.ask('captures:keep', { tickets: [twice.ticket] });
    const again = await file('The same words.', 'same.txt');
    const [other] = await sample.ask('captures:keep', { tickets: [again.ticket] });
    const sha256 = one?.sha256 ?? '';
    await sample.ask('captures:remove', { source: one?.source.id ?? '', sha256 });
    expect(existsSync(await captureFile(sha256))).toBe(true);
    await sample.ask('captures:remove', { source: other?.source.id ?? '', sha256 });
    expect(existsSync(await captureFile(sha256))).toBe(false);
  });
});
