import { intakeLimits } from '../../../briefing/intake/limits.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { givenPath } from '../files/given-path.ts';
import { readRegularFile } from '../files/read-file.ts';

/** The bytes of a file, or of standard input for `-`; at most 64 MB. */
export async function readInput(file: string): Promise<Outcome<Uint8Array>> {
  return file === '-' ? readStandardInput() : readRegularFile(await givenPath(file), intakeLimits.bytes);
}

async function readStandardInput(): Promise<Outcome<Uint8Array>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > intakeLimits.bytes)
      return refused('bad-input', 'Standard input holds more than 64 MB. Give it in parts.');
    chunks.push(chunk);
  }
  return done(Buffer.concat(chunks));
}
