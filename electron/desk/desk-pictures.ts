import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { jpegOrientation, jpegWithoutMetadata } from '../../briefing/document/jpeg-metadata.ts';
import { pngWithoutMetadata } from '../../briefing/document/png-metadata.ts';
import type { Picture } from '../../briefing/document/picture.ts';
import type { PictureSize } from '../../briefing/document/picture-size.ts';
import { pictureLimits } from '../../briefing/document/picture-limits.ts';
import { printedSize } from '../../briefing/document/picture-size.ts';
import { readPictureSize } from '../../briefing/document/read-picture-size.ts';
import type { Finding, Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import type { DeskPaths } from './desk-folder.ts';
import { kindOf } from './desk-folder.ts';
import { readRegularFile } from './files/read-file.ts';

const mediaTypes: Readonly<Record<string, Picture['mediaType']>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/**
 * The pictures of a desk by name without extension, or those that are asked for. One that cannot be used is left out with
 * a finding: the briefing that needs it says so where it does.
 */
export async function readPictures(
  paths: DeskPaths,
  names?: ReadonlySet<string>,
): Promise<Outcome<Readonly<Record<string, Picture>>>> {
  const pictures: Record<string, Picture> = Object.create(null) as Record<string, Picture>;
  const findings: Finding[] = [];
  for (const file of pictureFiles(paths)) {
    const { name } = parse(file);
    if (names !== undefined && !names.has(name)) continue;
    const path = join(paths.pictures, file);
    const picture = name in pictures ? sameName(path) : await readPicture(path);
    if (picture.ok) pictures[name] = picture.value;
    else findings.push(unusable(path, picture.failure.message));
  }
  return done(pictures, findings);
}

/** One picture file as bytes with its printed size: PNG and JPEG up to 20 MB and 40 million dots, SVG up to 1 MB. */
export async function readPicture(path: string): Promise<Outcome<Picture>> {
  const mediaType = mediaTypes[parse(path).ext.toLowerCase()];
  const limit = mediaType === 'image/svg+xml' ? pictureLimits.drawingBytes : pictureLimits.bytes;
  const bytes = await readRegularFile(path, limit);
  if (!bytes.ok) return bytes;
  const size = readPictureSize(bytes.value);
  if (size === undefined || size.mediaType !== mediaType)
    return refused(
      'bad-input',
      `${path} is not the picture that its name says. Save it as PNG, JPEG or SVG.`,
    );
  return checkDots(path, size) ?? checkUpright(path, bytes.value) ?? toPicture(path, bytes.value, size);
}

/** Places, names and dates that a camera or an office wrote into a picture are not printed, and so not given away. */
function toPicture(path: string, bytes: Uint8Array, size: PictureSize): Outcome<Picture> {
  const bare = withoutMetadata(bytes, size.mediaType);
  if (bare === undefined)
    return refused('bad-input', `${path} is damaged or cut off. Save it again, or use another file.`);
  const data = Buffer.from(bare).toString('base64');
  return done({ mediaType: size.mediaType, data, ...printedSize(size) });
}

function withoutMetadata(bytes: Uint8Array, mediaType: Picture['mediaType']): Uint8Array | undefined {
  if (mediaType === 'image/png') return pngWithoutMetadata(bytes);
  return mediaType === 'image/jpeg' ? jpegWithoutMetadata(bytes) : bytes;
}

function checkUpright(path: string, bytes: Uint8Array): Outcome<never> | undefined {
  if (bytes[0] !== 0xff || jpegOrientation(bytes) === 1) return undefined;
  return refused(
    'bad-input',
    `${path} lies on its side, as its camera held it. Turn it upright and save it.`,
  );
}

function checkDots(path: string, { columns, rows, mediaType }: PictureSize): Outcome<never> | undefined {
  if (mediaType === 'image/svg+xml' || columns * rows <= pictureLimits.dots) return undefined;
  return refused(
    'bad-input',
    `${path} has ${columns} × ${rows} dots; the most is ${pictureLimits.dots} in all. Save it smaller.`,
  );
}

function pictureFiles(paths: DeskPaths): readonly string[] {
  if (kindOf(paths.pictures) !== 'folder') return [];
  return readdirSync(paths.pictures)
    .filter((name) => parse(name).ext.toLowerCase() in mediaTypes)
    .toSorted();
}

function sameName(path: string): Outcome<never> {
  return refused('bad-input', `${path} has the name of another picture. Rename one of them.`);
}

function unusable(file: string, message: string): Finding {
  return { rule: 'unusable-picture', severity: 'warning', message, place: { file } };
}
