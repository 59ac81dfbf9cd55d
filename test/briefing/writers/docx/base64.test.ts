import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64 } from '../../../../briefing/writers/docx/base64.ts';

test('bytes come back from base64 as they went in', () => {
  assert(
    property(uint8Array({ maxLength: 64 }), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});
