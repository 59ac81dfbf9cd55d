import { describe, expect, test } from 'vitest';
import { fact, refusal, taken } from './intake-cases.ts';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
}

describe('the bytes', () => {
  test.each([
    ['a byte that never occurs', bytes('id,kind\nF1,', [0xff], 'x\n'), 2, 12],
    ['a sequence cut short by the next character', bytes('a\nb\n', [0xe2, 0x82], 'x'), 3, 7],
    ['a file cut short', bytes('abc', [0xe2, 0x82]), 1, 5],
    ['half of a surrogate pair', bytes([0xed, 0xa0, 0x80]), 1, 2],
    ['Latin-1', bytes('Zürich'.slice(0, 1), [0xfc], 'rich'), 1, 2],
    ['a bad byte behind a character across two chunks', bytes('x'.repeat(65_535), '€\n', [0xff]), 2, 65_540],
    ['a sequence cut short at the end of a chunk', bytes('x'.repeat(65_535), [0xe2], 'xyz'), 1, 65_537],
    ['a bad byte far in', bytes('€\n'.repeat(100_000), [0xc0]), 100_001, 400_001],
  ])('that are not UTF-8 are refused with row and byte: %s', (_, content, row, byte) => {
    const [finding] = refusal({ format: 'csv', content });
    expect(finding).toMatchObject({ rule: 'not-utf8', place: { file: 'in', row } });
    expect(finding?.found).toContain(`byte ${byte},`);
  });

  test('64 MB are read and one byte more is not', () => {
    const padded = Buffer.alloc(64 * 1024 * 1024, ' ');
    padded.write(JSON.stringify(fact));
    expect(taken({ content: padded }).facts).toHaveLength(1);
    expect(refusal({ content: Buffer.concat([padded, Buffer.from(' ')]) })[0]?.rule).toBe('too-large');
  });
});
