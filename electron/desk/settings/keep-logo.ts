import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPictureSize } from '../../../briefing/document/read-picture-size.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { kindOf } from '../desk-folder.ts';
import { readPicture } from '../desk-pictures.ts';
import { sha256Of } from '../files/sha256.ts';
import { writeFiles } from '../files/write-files.ts';

/** The most bytes of a logo: it is in every file that is written. */
const mostBytes = 2 * 1024 * 1024;

/** Puts a logo among the pictures of a desk, under a name that tells its bytes, and answers the name. */
export async function keepLogo(
  paths: DeskPaths,
  bytes: Uint8Array,
): Promise<Outcome<{ readonly name: string }>> {
  if (bytes.length > mostBytes)
    return refused('bad-input', 'The logo has more than 2 MB, which is the most. Save it smaller.');
  const size = readPictureSize(bytes);
  if (size === undefined || size.mediaType === 'image/svg+xml')
    return refused('bad-input', 'This is no picture that can be printed. Use a PNG, JPEG or SVG.');
  const name = `logo-${sha256Of(bytes).slice(0, 12)}`;
  const file = `${name}.${size.mediaType === 'image/png' ? 'png' : 'jpg'}`;
  const path = join(paths.pictures, file);
  if (kindOf(path) === 'nothing') {
    mkdirSync(paths.pictures, { recursive: true });
    const written = await writeFiles(paths.pictures, [{ name: file, bytes: Buffer.from(bytes) }]);
    if (!written.ok) return written;
  }
  const read = await readPicture(path);
  return read.ok ? done({ name }) : read;
}
