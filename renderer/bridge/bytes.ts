import { bytesPath, mostBytes } from '../../briefing/contract/bytes.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';

/** Sends bytes to the machine and answers the id by which a call can name them, once. At most 64 MB. */
export async function putBytes(bytes: Blob | Uint8Array<ArrayBuffer>): Promise<Outcome<string>> {
  const size = bytes instanceof Blob ? bytes.size : bytes.length;
  if (size > mostBytes)
    return refused('bad-input', 'This file has more than 64 MB, which is the most. Use a smaller one.');
  const answer = await fetch(bytesPath, { method: 'POST', body: bytes }).catch(() => undefined);
  if (answer?.ok !== true) return refused('bad-input', 'The file could not be read. Try it again.');
  return done(await answer.text());
}

/** Fetches the bytes that an answer named. */
export async function takeBytes(id: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const answer = await fetch(`${bytesPath}/${id}`).catch(() => undefined);
  if (answer?.ok !== true) return refused('bug', 'What was made could not be fetched. Try it again.');
  return done(new Uint8Array(await answer.arrayBuffer()));
}
