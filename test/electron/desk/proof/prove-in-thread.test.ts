import { expect, test } from 'vitest';
import type { Withheld } from '../../../../briefing/releases/proof/withheld.ts';
import type { WrittenFile } from '../../../../electron/desk/proof/prove-files.ts';
import { proveInThread } from '../../../../electron/desk/proof/prove-in-thread.ts';

const withheld: Withheld = {
  facts: [],
  sources: [],
  texts: ['the convoy of grey lorries at Qasrin'],
  released: { facts: [], sources: [], texts: [], controls: ['A dry summer in the north'] },
};

function file(text: string): WrittenFile {
  return { name: 'note.md', format: 'markdown', bytes: new TextEncoder().encode(text) };
}

test('what is withheld is found by the thread as well', async () => {
  const clean = file('A dry summer in the north.');
  const leaking = file('A dry summer in the north, and the convoy of grey lorries at Qasrin.');
  const answers = await Promise.all([clean, leaking].map((one) => proveInThread({ files: [one], withheld })));
  expect(answers).toMatchObject([
    { ok: true, value: { proven: true, hits: [] } },
    { ok: true, value: { proven: false } },
  ]);
});

test('others are answered while a long search goes on, and it can be stopped', async () => {
  const controller = new AbortController();
  const long = file(`A dry summer in the north. ${'Word after word goes by. '.repeat(400_000)}`);
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
    if (ticks === 5) controller.abort();
  }, 1);
  const answer = await proveInThread({ files: [long], withheld }, controller.signal);
  clearInterval(ticking);
  expect(answer).toMatchObject({ ok: false, failure: { message: 'Stopped. Nothing was written.' } });
});

test('a search that fails by a fault is no proof, and says that nothing was written', async () => {
  const broken = { ...withheld, texts: [undefined] } as unknown as Withheld;
  const answer = await proveInThread({ files: [file('Rain.')], withheld: broken });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'bug' } });
});
