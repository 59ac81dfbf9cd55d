import { assert, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64, toBase64 } from '../../../briefing/document/base64.ts';
import { pictureOfSvg, svgOfPicture } from '../../../briefing/document/svg-picture.ts';

test('bytes come back from base64 as they went in', () => {
  assert(
    property(uint8Array({ maxLength: 64 }), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});

test('bytes are written as other programs write them', () => {
  assert(
    property(uint8Array({ maxLength: 64 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test('the text of a drawing comes back as it went in, in any script', () => {
  const text = string({ unit: 'grapheme', maxLength: 40 });
  assert(
    property(text, (words) => {
      const svg = `<svg><text>100 % ${words} حلب</text></svg>`;
      const picture = pictureOfSvg(svg, { width: 1, height: 1 });
      expect(Buffer.from(picture.data, 'base64').toString('utf8')).toBe(svg);
      expect(svgOfPicture(picture)).toBe(svg);
    }),
  );
});
