import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteStore } from '../../../../electron/desk/print/byte-store.ts';

test('gives back what was written, text and bytes, of any length, in its order', () => {
  const part = fc.oneof(
    fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      maxLength: 40,
    }),
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom('x'.repeat(900_000), 'y'.repeat(3_000_000)),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const store = new ByteStore();
      for (const each of parts) expect(store.write(each)).toBe(each.length);
      const wanted = Buffer.concat(
        parts.map((each) => (typeof each === 'string' ? Buffer.from(each, 'latin1') : each)),
      );
      expect(Buffer.concat(store.blocks).equals(wanted)).toBe(true);
      expect(Buffer.from(store.take()).equals(wanted)).toBe(true);
      expect(store.take()).toHaveLength(0);
    }),
    { seed: 20261122, numRuns: 60 },
  );
});
