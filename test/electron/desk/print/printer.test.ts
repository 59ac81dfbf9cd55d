import { expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { printer } from '../../../../electron/desk/print/printer.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { printed } from './printed.ts';

const style = attacheStyle('A4');

test('a thread prints the same bytes as this one, several documents after each other', async () => {
  const outcomes = await Promise.all([1, 2].map(() => printer.write(sampleDocument, style)));
  const expected = Buffer.from(await printed(sampleDocument));
  for (const outcome of outcomes) {
    if (!outcome.ok) expect.fail(outcome.failure.message);
    expect(expected.equals(outcome.value)).toBe(true);
  }
});

test('a fault of the program comes back as an outcome, and the next document is printed', async () => {
  const impossible = {
    ...sampleDocument,
    blocks: [{ kind: 'nonsense' }],
  } as unknown as typeof sampleDocument;
  expect(await printer.write(impossible, style)).toMatchObject({ ok: false, failure: { code: 'bug' } });
  expect((await printer.write(sampleDocument, style)).ok).toBe(true);
});
