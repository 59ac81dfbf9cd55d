import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaptureTexts } from '../../../../electron/desk/captures/capture-texts.ts';
import {
  fileCapture,
  nameCapture,
  type CaptureDesk,
} from '../../../../electron/desk/captures/keep-capture.ts';
import { listCaptures } from '../../../../electron/desk/desk-captures.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { sha256Of } from '../../../../electron/desk/files/sha256.ts';
import { line, smallPdf } from '../../../briefing/captures/small-pdf.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { keepAsCapture } from './keep-as-capture.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

const read = '2026-11-22T09:30Z';
const page = Buffer.from('<title>Camp closed</title><p>The camp was closed.</p>');

async function captureDesk(): Promise<CaptureDesk> {
  const { paths, store } = await openedDesk(await newDesk());
  return { paths, store, parsers };
}

describe('a file becomes a capture', () => {
  it('of a new source, which has the title of the document', async () => {
    const desk = await captureDesk();
    const kept = valueOf(await keepAsCapture(desk, { bytes: page, fileName: 'camp.html', read }));
    const capture = { sha256: sha256Of(page), read, mediaType: 'text/html', bytes: page.length };
    expect(kept).toMatchObject({ isNewSource: true, capture, text: { text: 'The camp was closed.' } });
    expect(valueOf(desk.store.sources.get(kept.source.id))).toEqual({
      id: kept.source.id,
      type: 'web page',
      title: 'Camp closed',
      read,
      marking: 'TLP:AMBER',
      captures: [capture],
      tags: [],
    });
    expect(readFileSync(join(desk.paths.captures, capture.sha256))).toEqual(page);
  });

  it('of a source that is there, once', async () => {
    const desk = await captureDesk();
    const input = { bytes: page, fileName: 'camp.html', read, sourceId: 'S1' };
    expect(valueOf(await keepAsCapture(desk, input))).toMatchObject({ isNewSource: false });
    valueOf(await keepAsCapture(desk, { ...input, read: '2026-11-23' }));
    expect(valueOf(desk.store.sources.get('S1'))).toMatchObject({ title: 'Report S1', captures: [{ read }] });
  });

  it('named after the file where the document has no title', async () => {
    const desk = await captureDesk();
    const bytes = smallPdf([line('Words', 40, 500)]);
    const { source } = valueOf(await keepAsCapture(desk, { bytes, fileName: 'Statement 4.pdf', read }));
    expect(source).toMatchObject({ title: 'Statement 4', titleSupplied: true, type: 'document' });
  });

  it('in a change that can be taken back, which leaves the bytes', async () => {
    const desk = await captureDesk();
    const filed = valueOf(await fileCapture(desk, { bytes: page, fileName: 'camp.html', read }));
    expect(valueOf(desk.store.sources.captures())).toEqual([]);
    expect(valueOf(nameCapture(desk.store, filed, 'S1')).source.captures).toHaveLength(1);
    expect(await listCaptures(desk.paths)).toEqual([filed.capture.sha256]);
  });

  it('with a finding where a reader cannot see all of it', async () => {
    const desk = await captureDesk();
    const outcome = await keepAsCapture(desk, {
      bytes: Buffer.from('<p hidden>x</p>'),
      fileName: 'a.html',
      read,
    });
    expect(outcome.ok && outcome.findings.map(({ rule }) => rule)).toEqual(['hidden-text']);
  });

  it('not at all where it cannot be read, is empty, or its source is gone', async () => {
    const desk = await captureDesk();
    const refusals = [
      await keepAsCapture(desk, { bytes: Buffer.from('Words'), fileName: 'a.pdf', read }),
      await keepAsCapture(desk, { bytes: Buffer.from(''), fileName: 'a.txt', read }),
    ];
    expect(await listCaptures(desk.paths)).toEqual([]);
    refusals.push(await keepAsCapture(desk, { bytes: page, fileName: 'a.html', read, sourceId: 'S9' }));
    expect(refusals.map((refusal) => failureOf(refusal).message)).toEqual([
      expect.stringMatching(/^a\.pdf was not read: it is broken/u),
      expect.stringMatching(/^a\.txt is empty/u),
      expect.stringMatching(/^The source S9 is no longer in the desk/u),
    ]);
    expect(valueOf(desk.store.sources.count())).toBe(1);
  });

  it('not where the desk is open for reading only', async () => {
    const { paths, store } = await captureDesk();
    store.close();
    const desk = await openedDesk(paths.folder, 'read');
    const refusal = failureOf(
      await keepAsCapture({ ...desk, parsers }, { bytes: page, fileName: 'a.html', read }),
    );
    expect(refusal.code).toBe('cannot-write');
    expect(await listCaptures(paths)).toEqual([]);
  });
});

describe('the text of a capture', () => {
  it('is read from the desk, and at hand when it is wanted again', async () => {
    const desk = await captureDesk();
    const { capture } = valueOf(await keepAsCapture(desk, { bytes: page, fileName: 'camp.html', read }));
    const texts = new CaptureTexts(desk.paths, parsers);
    const first = valueOf(await texts.captureText(capture.sha256, capture.mediaType));
    expect(first).toMatchObject({ text: 'The camp was closed.', title: 'Camp closed' });
    expect(valueOf(await texts.captureText(capture.sha256, capture.mediaType))).toBe(first);
  });

  it('is refused as soon as the bytes are no longer those that were read', async () => {
    const desk = await captureDesk();
    const { capture } = valueOf(await keepAsCapture(desk, { bytes: page, fileName: 'camp.html', read }));
    const texts = new CaptureTexts(desk.paths, parsers);
    valueOf(await texts.captureText(capture.sha256, capture.mediaType));
    writeFileSync(join(desk.paths.captures, capture.sha256), '<p>The camp was opened.</p>');
    expect(failureOf(await texts.captureText(capture.sha256)).message).toContain('its hash differs');
    expect(failureOf(await texts.captureText('0'.repeat(64))).message).toContain('does not exist');
  });

  it('of several large captures does not fill the memory', async () => {
    const desk = await captureDesk();
    const texts = new CaptureTexts(desk.paths, parsers);
    const hashes: string[] = [];
    for (const word of ['One', 'Two', 'Three']) {
      const bytes = Buffer.from(`${word} ${'words '.repeat(2_500_000)}`);
      hashes.push(valueOf(await fileCapture(desk, { bytes, fileName: 'a.txt', read })).capture.sha256);
    }
    const [one = '', two = '', three = ''] = hashes;
    const first = valueOf(await texts.captureText(one));
    const second = valueOf(await texts.captureText(two));
    valueOf(await texts.captureText(three));
    expect(valueOf(await texts.captureText(two))).toBe(second);
    expect(valueOf(await texts.captureText(one))).not.toBe(first);
  }, 30_000);
});
