import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, FrameReader, type Frame } from '../../../../electron/desk/parsers/frame.ts';

const roomy = { json: 1000, bytes: 1000 };

describe('frames between the program and its parsers', () => {
  it('arrive whole and in order, wherever the pipe cuts them', () => {
    const frame = fc.record({ json: fc.string({ maxLength: 50 }), bytes: fc.uint8Array({ maxLength: 50 }) });
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 5 }),
        fc.array(fc.nat(40), { minLength: 1 }),
        (frames, cuts) => {
          const whole = Buffer.concat(frames.flatMap(({ json, bytes }) => encodeFrame(json, bytes)));
          const reader = new FrameReader(roomy);
          const arrived: Frame[] = [];
          for (let from = 0, turn = 0; from < whole.length; turn += 1) {
            const to = from + 1 + (cuts[turn % cuts.length] ?? 0);
            const read = reader.push(whole.subarray(from, to));
            if (read !== 'too-long') arrived.push(...read);
            from = to;
          }
          expect(arrived.map(({ json, bytes }) => ({ json, bytes: [...bytes] }))).toEqual(
            frames.map(({ json, bytes }) => ({ json: Buffer.from(json).toString(), bytes: [...bytes] })),
          );
        },
      ),
    );
  });

  it('are refused by the length they announce, before they arrive', () => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(1001, 0);
    expect(new FrameReader(roomy).push(head)).toBe('too-long');
    head.writeUInt32BE(0, 0);
    head.writeUInt32BE(1001, 4);
    expect(new FrameReader(roomy).push(head)).toBe('too-long');
    expect(new FrameReader(roomy).push(Buffer.concat([...encodeFrame('x'.repeat(1000))]))).toHaveLength(1);
  });
});
