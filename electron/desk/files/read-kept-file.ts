import { readRegularFile } from './read-file.ts';
import { sha256Of } from './sha256.ts';

/** The bytes of a file that a desk keeps under its SHA-256; undefined where it is not the very one, or has more than `most` bytes. */
export async function readKeptFile(
  path: string,
  digest: string,
  most: number,
): Promise<Uint8Array | undefined> {
  const read = await readRegularFile(path, most);
  return read.ok && sha256Of(read.value) === digest ? read.value : undefined;
}
