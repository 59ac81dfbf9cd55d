import { expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { packer } from '../../../../electron/desk/pack/packer.ts';
import { documentOf, paragraph } from '../../../briefing/writers/docx/word-of.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { marks } from '../../../briefing/writers/sample-inline.ts';
import { packed } from './packed.ts';

test('a worker makes the bytes that this thread makes', async () => {
  const outcome = await packer.write(sampleDocument, attacheStyle('A4'));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  expect(Buffer.from(outcome.value).equals(await packed(sampleDocument))).toBe(true);
});

test('a fault in the worker is an outcome that says what to do, not an exception', async () => {
  const outcome = await packer.write(documentOf([paragraph(marks(1))]), attacheStyle('A4'));
  if (outcome.ok) expect.fail('it was packed');
  expect(outcome.failure.code).toBe('bug');
  expect(outcome.failure.message).toMatch(/Nothing was written\. Report this: .*note-1/);
});
