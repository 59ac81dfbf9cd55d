import { describe, expect, test } from 'vitest';
import { KeptBytes } from '../../../../electron/desk/host/kept-bytes.ts';

describe('bytes on their way to a window', () => {
  test('can be fetched once', () => {
    const bytes = new KeptBytes();
    const id = bytes.put(Buffer.from('pages'));
    expect(bytes.take(id)).toEqual(Buffer.from('pages'));
    expect(bytes.take(id)).toBeUndefined();
  });

  test('are bounded: what nobody fetched makes room', () => {
    const bytes = new KeptBytes();
    const first = bytes.put(new Uint8Array(200 * 1024 * 1024));
    const second = bytes.put(new Uint8Array(100 * 1024 * 1024));
    expect(bytes.take(first)).toBeUndefined();
    expect(bytes.take(second)?.length).toBe(100 * 1024 * 1024);
  });
});
