import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureSearch } from '../../../../briefing/captures/capture-search.ts';
import { sourcesById } from '../../../../briefing/sources/origin.ts';
import type { Source } from '../../../../briefing/sources/source.ts';
import { captureLibraryOf } from '../../../../electron/desk/checks/capture-library-of.ts';
import type { CaptureLibrary } from '../../../../electron/desk/checks/capture-library.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { keepAsCapture } from '../captures/keep-as-capture.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

interface Opened {
  readonly library: CaptureLibrary;
  readonly search: CaptureSearch;
  readonly captures: string;
  readonly hashes: readonly string[];
  readonly sources: readonly Source[];
}

/** The library of a desk whose source S1 has captures with these texts, the last one read last. */
async function libraryOf(...texts: readonly string[]): Promise<Opened> {
  const { paths, store } = await openedDesk(await newDesk());
  const hashes: string[] = [];
  for (const [at, text] of texts.entries()) {
    const input = { bytes: Buffer.from(text), fileName: 'a.txt', read: `2026-11-${at + 10}`, sourceId: 'S1' };
    hashes.push(valueOf(await keepAsCapture({ paths, store, parsers }, input)).capture.sha256);
  }
  const library = captureLibraryOf(paths, parsers);
  const sources = valueOf(store.sources.list());
  const search = library.searchIn(sourcesById(sources));
  return { library, search, captures: paths.captures, hashes, sources };
}

describe('the captures of a desk', () => {
  it('are read when something is looked for in them, and answer at once from then on', async () => {
    const { library, search } = await libraryOf('The camp was closed on Monday. Some 2,225 men left.');
    const before = search.version;
    expect(search.quotation('S1', 'The camp was closed')).toEqual({ state: 'unread' });
    expect(search.figure('S1', 2225)).toEqual({ state: 'unread' });
    expect(await library.settled()).toBe(true);
    expect(search.version).toBeGreaterThan(before);
    expect(search.quotation('S1', 'The camp was closed')).toMatchObject({
      state: 'exact',
      locator: 'para. 1',
    });
    expect(search.figure('S1', 2225)).toMatchObject({ state: 'exact' });
    expect(search.quotation('S1', 'the camp was opened on Monday')).toMatchObject({ state: 'near' });
    expect(search.quotation('S1', 'nobody left it')).toMatchObject({ state: 'absent' });
    expect(await library.settled()).toBe(false);
    expect(await library.answered()).toBe(false);
  });

  it('are read ahead, so that the first who asks is answered', async () => {
    const { library, search, sources } = await libraryOf('The camp was closed.', 'The camp is open.');
    library.readAhead(sources);
    expect(await library.settled()).toBe(true);
    expect(search.quotation('S1', 'camp was closed')).toMatchObject({ state: 'exact' });
  });

  it('answer what was asked while they were read', async () => {
    const { library, search } = await libraryOf('The camp was closed.');
    search.quotation('S1', 'The camp');
    const told = library.answered();
    search.quotation('S1', 'was closed');
    expect(await told).toBe(true);
    expect(search.quotation('S1', 'was closed')).toMatchObject({ state: 'exact' });
  });

  it('are searched together, the newest first', async () => {
    const { library, search, hashes } = await libraryOf(
      'The camp was closed.',
      'The camp was open.',
      'The camp.',
    );
    search.quotation('S1', 'The camp');
    await library.settled();
    expect(search.quotation('S1', 'The camp')).toMatchObject({ capture: hashes[2] });
    expect(search.quotation('S1', 'The camp was')).toMatchObject({ capture: hashes[1] });
    expect(search.quotation('S1', 'camp was closed')).toMatchObject({ state: 'exact', capture: hashes[0] });
  });

  it('that are not what was read say nothing', async () => {
    const { library, search, captures, hashes } = await libraryOf('The camp was closed.');
    writeFileSync(join(captures, hashes[0] ?? ''), 'The camp was opened.');
    search.quotation('S1', 'The camp was opened');
    await library.settled();
    expect(search.quotation('S1', 'The camp was opened')).toEqual({ state: 'no-capture' });
  });

  it('are no captures of sources that have none, or that are not there', async () => {
    const { search, library } = await libraryOf();
    expect(search.quotation('S1', 'The camp')).toEqual({ state: 'no-capture' });
    expect(search.quotation('S9', 'The camp')).toEqual({ state: 'no-capture' });
    expect(await library.settled()).toBe(false);
  });

  it('let other work be done while a large one is indexed', async () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `word${(at * 7919) % 60_000}`).join(' ');
    const { library, search } = await libraryOf(words);
    search.quotation('S1', 'word7919 word15838');
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    await library.settled();
    clearInterval(count);
    expect(turns).toBeGreaterThan(2);
    expect(search.quotation('S1', 'word7919 word15838')).toMatchObject({ state: 'exact' });
  });
});
