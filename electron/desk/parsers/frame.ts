/** One message between the program and its parsers: JSON, and bytes that need no JSON. */
export interface Frame {
  readonly json: string;
  readonly bytes: Uint8Array;
}

/** How long the two parts of a frame may be, in bytes. */
export interface FrameLimits {
  readonly json: number;
  readonly bytes: number;
}

/** Two 32-bit lengths stand before the JSON and the bytes. */
const headLength = 8;

/** A frame as it goes over a pipe. */
export function encodeFrame(json: string, bytes: Uint8Array = new Uint8Array()): readonly Uint8Array[] {
  const text = Buffer.from(json, 'utf8');
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE(text.length, 0);
  head.writeUInt32BE(bytes.length, 4);
  return [head, text, bytes];
}

/** Puts frames together from what arrives on a pipe. A frame that says it is longer than allowed is refused before it is read. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #length = 0;
  readonly #limits: FrameLimits;

  constructor(limits: FrameLimits) {
    this.#limits = limits;
  }

  /** The frames that a chunk completes; `too-long` where one breaks the limits, after which the pipe is of no more use. */
  push(chunk: Buffer): readonly Frame[] | 'too-long' {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
      if (frame === 'too-long') return frame;
      frames.push(frame);
    }
    return frames;
  }

  #next(): Frame | 'too-long' | undefined {
    if (this.#length < headLength) return undefined;
    const head = this.#first(headLength);
    const json = head.readUInt32BE(0);
    const bytes = head.readUInt32BE(4);
    if (json > this.#limits.json || bytes > this.#limits.bytes) return 'too-long';
    const end = headLength + json + bytes;
    if (this.#length < end) return undefined;
    const whole = this.#first(end);
    this.#chunks = [whole.subarray(end)];
    this.#length -= end;
    return {
      json: whole.toString('utf8', headLength, headLength + json),
      bytes: whole.subarray(headLength + json, end),
    };
  }

  /** A buffer that holds at least so many bytes from the start; chunks are joined only when the first is too short. */
  #first(length: number): Buffer {
    const [first = Buffer.alloc(0)] = this.#chunks;
    if (first.length >= length) return first;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }
}
