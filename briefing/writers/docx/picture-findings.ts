import type { Document } from '../../document/document.ts';
import type { Finding } from '../../outcome.ts';
import { allBlocks } from './all-blocks.ts';
import { bytesOfBase64 } from '../../document/base64.ts';
import type { Figure } from '../../document/block.ts';

const signatures = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const;

/** What Word could not show of a document's pictures: drawings without a picture of pixels, and broken bytes. */
export function pictureFindings(document: Document): readonly Finding[] {
  const { logo } = document.meta;
  return [
    ...(logo === undefined ? [] : findingsOf(logo)),
    ...allBlocks(document.blocks).flatMap((block) => (block.kind === 'figure' ? findingsOf(block) : [])),
  ];
}

type Shown = Pick<Figure, 'picture' | 'description' | 'from'>;

function findingsOf(figure: Shown): readonly Finding[] {
  const { mediaType, data, width, height, fallback } = figure.picture;
  if (mediaType === 'image/svg+xml') {
    if (fallback !== undefined) return [];
    return [
      finding(
        figure,
        `The picture “${figure.description}” is a drawing that cannot be shown in Word. Save it as plain SVG, or as PNG.`,
        mediaType,
      ),
    ];
  }
  const start = bytesOfBase64(data.slice(0, 16));
  const whole = signatures[mediaType].every((byte, at) => start[at] === byte);
  if (whole && width > 0 && height > 0) return [];
  return [
    finding(
      figure,
      `The picture “${figure.description}” is no readable PNG or JPEG. Save it anew.`,
      mediaType,
    ),
  ];
}

function finding(figure: Shown, message: string, found: string): Finding {
  const { from } = figure;
  return {
    rule: 'word-picture',
    severity: 'error',
    message,
    found,
    allowed: 'PNG, JPEG or SVG',
    ...(from === undefined
      ? {}
      : { place: { line: from.line, ...(from.slot === undefined ? {} : { slot: from.slot }) } }),
  };
}
