import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PreviewReply } from '../../../../briefing/contract/preview-calls.ts';
import { captureLibraryOf } from '../../../../electron/desk/checks/capture-library-of.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { DraftPreview } from '../../../../electron/desk/preview/draft-preview.ts';
import { copySample } from '../copy-sample.ts';
import { valueOf } from '../outcomes.ts';
import { openedDesk } from '../sample-desk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

it('stays the same preview, not to be printed again, where captures were read and nothing is new', async () => {
  const desk = await openedDesk(await copySample(join(temporaryFolder(), 'desk')));
  const library = captureLibraryOf(desk.paths, parsers);
  const preview = new DraftPreview(desk, 'B1', parsers);
  const refresh = async (after: number): Promise<PreviewReply> => {
    const request = { after, texts: {}, versions: { briefings: 0, others: 0 }, now: '2026-03-02T09:00:00Z' };
    const reply = valueOf(await preview.refresh(request));
    if ('startAgain' in reply) expect.fail('it asked for all of it again');
    return reply;
  };
  const first = await refresh(0);
  await library.settled();
  const read = await refresh(first.serial);
  const { version } = library;
  const capture = {
    sha256: '0'.repeat(64),
    read: '2026-03-01',
    fileName: 'a.txt',
    mediaType: 'text/plain',
    size: 1,
  };
  library.ask([capture], 'whatever', () => ({ state: 'no-capture' }));
  await library.settled();
  expect(library.version).toBeGreaterThan(version);
  expect(await refresh(read.serial)).toEqual({ serial: read.serial, order: read.order, parts: [] });
  expect(await refresh(read.serial)).toEqual({ serial: read.serial, order: read.order, parts: [] });
});
